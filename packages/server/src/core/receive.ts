// Whether a record may be kept, and as what. Pure.
import type { ConsentRecord } from "@tillit/record";
import { explain, recordSchema } from "@tillit/record/schema";
import { type Digest, sha256, spellDigest } from "../ledger/digest.ts";
import type { Draft } from "../ledger/seal.ts";
import { Problem } from "./problem.ts";
import { spellRecord } from "./spell-record.ts";

/** What a registered policy version declares, for look-ups. */
export interface KnownPolicy {
  readonly digest: string;
  readonly categories: ReadonlySet<string>;
  readonly services: ReadonlySet<string>;
}
export type FindPolicy = (id: string, version: string) => KnownPolicy | undefined;

/** How far a browser's clock may be from the server's, milliseconds. */
export interface ClockWindow {
  readonly behind: number;
  readonly ahead: number;
}

export type Received =
  | { readonly ok: true; readonly record: ConsentRecord; readonly draft: Draft }
  | { readonly ok: false; readonly id: string | undefined; readonly problem: Problem };

/** @param now milliseconds since 1970 */
export function receive(item: unknown, findPolicy: FindPolicy, now: number, window: ClockWindow): Received {
  const parsed = recordSchema.safeParse(item);
  if (!parsed.success) {
    const [first] = explain(parsed.error, item);
    const detail = first && `${first.problem}. ${first.remedy}`;
    return refuse(item, new Problem("bad-record", detail, { path: first?.path ?? "" }));
  }
  const record = parsed.data;
  const problem = checkTimes(record, now, window) ?? checkPolicy(record, findPolicy);
  return problem ? refuse(record, problem) : { ok: true, record, draft: draftOf(record) };
}

function refuse(item: unknown, problem: Problem): Received {
  const id = (item as { id?: unknown } | null)?.id;
  return { ok: false, id: typeof id === "string" && id.length === 36 ? id : undefined, problem };
}

function checkTimes(record: ConsentRecord, now: number, { behind, ahead }: ClockWindow) {
  const late = (path: string, given: string) =>
    new Problem("outside-clock-window", `${path} says ${given}, the server ${new Date(now).toISOString()}`, {
      path,
    });
  const decidedAt = Date.parse(record.decidedAt);
  if (decidedAt < now - behind || decidedAt > now + ahead) return late("decidedAt", record.decidedAt);
  // The ledger of a large site is cut into months by id, so the time in the id must be true as well.
  const idAt = timeOf(record.id);
  if (idAt < now - behind || idAt > now + ahead) return late("id", new Date(idAt).toISOString());
  if (Date.parse(record.expiresAt) <= decidedAt) {
    return new Problem("bad-record", "expiresAt is not after decidedAt", { path: "expiresAt" });
  }
  return undefined;
}

function checkPolicy({ policy, categories, services }: ConsentRecord, findPolicy: FindPolicy) {
  const known = findPolicy(policy.id, policy.version);
  if (!known) {
    return new Problem("unknown-policy", `${policy.id} ${policy.version} is not registered`, {
      path: "policy.version",
    });
  }
  if (policy.digest && policy.digest !== known.digest) {
    return new Problem(
      "unknown-policy",
      `${policy.id} ${policy.version} is registered with other content (${known.digest}); bump the version`,
      { path: "policy.digest" },
    );
  }
  for (const id in categories) {
    if (!known.categories.has(id)) return new Problem("not-in-policy", id, { path: `categories.${id}` });
  }
  for (const id in services) {
    if (!known.services.has(id)) return new Problem("not-in-policy", id, { path: `services.${id}` });
  }
  return undefined;
}

function draftOf(record: ConsentRecord): Draft {
  const subject = subjectOf(record.subject);
  return {
    id: record.id,
    kind: "record",
    subject,
    content: spellRecord(record, spellDigest(subject)),
    record,
  };
}

/** By what the server knows a subject: the SHA-256 of its secret. The secret has 128 random bits, so no salt is needed. */
export function subjectOf(secret: string): Digest {
  return sha256(secret);
}

/** Milliseconds since 1970 that a UUIDv7 was made at (RFC 9562, 5.7). */
export function timeOf(uuid: string): number {
  return Number.parseInt(uuid.slice(0, 8) + uuid.slice(9, 13), 16);
}
