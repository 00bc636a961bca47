// What a visitor saw when a record was made: the registered notice, or the same layer drawn up again and held to its digest.
import type { ConsentRecord, Policy, StoredRecord } from "@tillit/record";
import { canonical, serviceCode } from "@tillit/record";
import { firstNotices, noticeOf } from "@tillit/sdk/notice";
import type { Store } from "../core/store.ts";
import { sha256, spellDigest } from "../ledger/digest.ts";

export interface NoticeSeen {
  readonly digest: string;
  readonly locale: string;
  readonly document: unknown;
  /**
   * `registered`: kept since the version was released. `drawn-up`: made again from policy, texts and the
   * earlier record, since what a returning visitor sees names that record. Either has the digest that the record names.
   */
  readonly from: "registered" | "drawn-up";
}

type Words = Parameters<typeof noticeOf>[2];

/** Nothing when the record names no notice, or when none that can be made has its digest. */
export async function noticeSeen(
  record: ConsentRecord,
  policy: Policy | undefined,
  store: Store,
): Promise<NoticeSeen | undefined> {
  const { notice: digest, locale = "en", surface } = record.evidence;
  if (!digest) return undefined;
  const registered = await store.notice(digest);
  if (registered) {
    return {
      digest,
      locale: registered.locale,
      document: readNotice(registered.document),
      from: "registered",
    };
  }
  if (!policy || (surface !== "banner" && surface !== "preferences")) return undefined;
  const earlier = record.previous ? await store.entry(record.previous) : undefined;
  const before = earlier?.content ? storedOf(JSON.parse(earlier.content) as ConsentRecord) : null;
  const now = Date.parse(record.decidedAt);
  for (const texts of await wordsOf(policy, locale, store)) {
    const document = noticeOf(policy, surface, { locale, texts }, before, now);
    if (spellDigest(sha256(canonical(document))) === digest) {
      return { digest, locale, document, from: "drawn-up" };
    }
  }
  return undefined;
}

/** The texts that were registered with the version, then those of this release of the banner. */
async function wordsOf(policy: Policy, locale: string, store: Store): Promise<Words["texts"][]> {
  const found = new Map<string, Words["texts"]>();
  const add = (texts: unknown) => {
    if (texts && typeof texts === "object") found.set(canonical(texts), texts as Words["texts"]);
  };
  for (const { digest } of (await store.notices(policy.id, policy.version)).filter(
    (one) => one.locale === locale,
  )) {
    const document = readNotice((await store.notice(digest))?.document ?? "");
    add((document as { texts?: unknown } | null)?.texts);
  }
  try {
    add((await firstNotices(policy, [locale]))[0]?.document.texts);
  } catch {
    // A language of the site's own: its texts are with the registered notices or nowhere.
  }
  return [...found.values()];
}

/** A record as the visitor's cookie kept it. */
function storedOf(record: ConsentRecord): StoredRecord {
  const services = Object.entries(record.services).map(([id, granted]) => [serviceCode(id), granted]);
  return {
    id: record.id,
    subject: record.subject,
    policyVersion: record.policy.version,
    decidedAt: Date.parse(record.decidedAt),
    expiresAt: Date.parse(record.expiresAt),
    states: { ...record.categories, ...Object.fromEntries(services) },
  };
}

/** A notice as it was registered: JSON where it was JSON, otherwise the text. */
export function readNotice(document: string): unknown {
  try {
    return JSON.parse(document);
  } catch {
    // A notice may be plain text or markup.
    return document;
  }
}
