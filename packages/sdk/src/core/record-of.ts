// Makes the record of one choice.
import {
  type ConsentRecord,
  type Evidence,
  type Policy,
  type StoredRecord,
  serviceCode,
} from "@tillit/record";
import { lifetimeOf } from "./decide.ts";
import { type Grants, isFree, itemsOf } from "./grants.ts";

/** How a choice came about, as its surface tells it, and the digest of the policy if it was computed. */
export type GivenEvidence = Evidence & {
  /** `sha256-…` of the policy's canonical JSON. */
  readonly policyDigest?: string | undefined;
};

/** What a record needs and no rule can know: clock, ids, signals. */
export type Circumstances = Pick<ConsentRecord, "id" | "subject" | "previous" | "signals" | "sdk"> & {
  /** `opt-in` where nothing is said. */
  readonly regime?: ConsentRecord["regime"] | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Milliseconds that the choice is remembered, where the policy's own figure does not count. */
  readonly lifetime?: number | undefined;
  /** Whether the visitor's browser objected at that moment: the choice knew of it, and goes before it. */
  readonly objected?: boolean;
};

/** Stands among a cookie's states; no category and no service can be called so. */
export const objectionKey = "-gpc";

/** Pure. The full record, and the part of it that the cookie keeps. What is undecided is in neither. */
export function recordOf(
  policy: Policy,
  grants: Grants,
  { policyDigest: digest, ...evidence }: GivenEvidence,
  { now, regime = "opt-in", lifetime = lifetimeOf(policy), objected, ...about }: Circumstances,
): { record: ConsentRecord; stored: StoredRecord } {
  const categories: { [id: string]: boolean } = {};
  const services: { [id: string]: boolean } = {};
  const states: { [key: string]: boolean } = {};
  for (const [key, category, service] of itemsOf(policy)) {
    const state = grants[key];
    if (typeof state !== "boolean" || isFree(policy, category)) continue;
    (service ? services : categories)[service ?? category] = state;
    states[service ? serviceCode(service) : category] = state;
  }
  if (objected) states[objectionKey] = true;
  const { id, version } = policy;
  // The cookie has no room for milliseconds, and both must say the same.
  const decidedAt = now - (now % 1000);
  const expiresAt = decidedAt + lifetime;
  return {
    record: {
      ...about,
      schema: 1,
      policy: { id, version, digest },
      categories,
      services,
      evidence,
      regime,
      decidedAt: new Date(decidedAt).toISOString(),
      expiresAt: new Date(expiresAt).toISOString(),
    },
    stored: { id: about.id, subject: about.subject, policyVersion: version, decidedAt, expiresAt, states },
  };
}
