// The policies that records may name: registered once, kept for ever, never changed.
import { canonical } from "@tillit/record";
import { checkDocument, formatProblems, policySchema } from "@tillit/record/schema";
import { Problem } from "../core/problem.ts";
import type { FindPolicy, KnownPolicy } from "../core/receive.ts";
import type { Notice, Store, StoredPolicy } from "../core/store.ts";
import { sha256, spellDigest } from "../ledger/digest.ts";

/** The exact texts and layout that visitors are shown, in one language: a string, or JSON. */
export interface NoticeDocument {
  readonly locale: string;
  readonly document: unknown;
}

export interface Registry {
  readonly find: FindPolicy;
  /** Looks a version up that is not in memory yet. Whether it is there now. */
  load(id: string, version: string): Promise<boolean>;
  /**
   * Registering the same again changes nothing but adds what notices are new.
   *
   * @throws {Problem} 400 when the policy cannot be used, 409 when the version has other content
   */
  register(document: unknown, notices?: readonly NoticeDocument[]): Promise<Registered>;
}

export interface Registered {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
  readonly notices: readonly { readonly locale: string; readonly digest: string }[];
}

/** How long a version that was not there is taken not to be there, milliseconds. */
const absence = 1000;

export function createRegistry(store: Promise<Store>, now: () => number): Registry {
  const known = new Map<string, KnownPolicy>();
  const absent = new Map<string, number>();
  const nameOf = (id: string, version: string) => `${id} ${version}`;

  return {
    find: (id, version) => known.get(nameOf(id, version)),

    async load(id, version) {
      const name = nameOf(id, version);
      if (now() < (absent.get(name) ?? 0)) return false;
      const stored = await (await store).policy(id, version);
      if (stored) known.set(name, knownPolicy(stored));
      else {
        // Names come from outside: they must not fill the memory.
        if (absent.size > 1000) absent.clear();
        absent.set(name, now() + absence);
      }
      return !!stored;
    },

    async register(document, notices = []) {
      const checked = checkDocument(policySchema, document);
      if (!checked.ok) {
        const [first] = checked.problems;
        throw new Problem("bad-request", formatProblems(checked.problems), { path: `policy.${first?.path}` });
      }
      const { id, version } = checked.value;
      const text = canonical(document);
      const digest = spellDigest(sha256(text));
      const stored = await (await store).addPolicy({ id, version, digest, document: text, at: now() });
      if (stored.digest !== digest) {
        throw new Problem(
          "conflict",
          `${id} ${version} is registered as ${stored.digest}, this one is ${digest}; give it a new version`,
        );
      }
      const made = notices.map((notice) => noticeOf(notice, id, version, now()));
      for (const notice of made) await (await store).addNotice(notice);
      known.set(nameOf(id, version), knownPolicy(stored));
      absent.delete(nameOf(id, version));
      return { id, version, digest, notices: made.map(({ locale, digest }) => ({ locale, digest })) };
    },
  };
}

function knownPolicy({ digest, document }: StoredPolicy): KnownPolicy {
  const { categories, services } = JSON.parse(document);
  return { digest, categories: new Set(Object.keys(categories)), services: new Set(Object.keys(services)) };
}

function noticeOf({ locale, document }: NoticeDocument, policy: string, version: string, at: number): Notice {
  const text = typeof document === "string" ? document : canonical(document);
  return { digest: spellDigest(sha256(text)), policy, version, locale, document: text, at };
}
