// From a policy and what the visitor decided earlier: what holds now, and whether to ask.
import { type Change, compareVersions, type Policy, type StoredRecord, serviceCode } from "@tillit/record";
import { type Grants, isFree, itemsOf, type State } from "./grants.ts";

/** Why the visitor is asked. */
export type AskReason = "first-visit" | "expired" | "unreadable" | "policy-change";

export interface Decision {
  readonly grants: Grants;
  /** Nothing when the visitor need not be asked. */
  readonly ask: AskReason | null;
  /** What the record says of the policy's categories and services, whether or not it still counts. */
  readonly recorded: Grants;
  /** Changes of the policy since the visitor decided, newest first. */
  readonly changes: readonly Change[];
}

/**
 * Pure. `record` is `null` when there is none and `"unreadable"` when there is one that cannot be read.
 *
 * A material change takes back the grants that it touches, never a refusal. What the record does not know is
 * undecided, and asked about unless an editorial change explains it.
 */
export function decide(policy: Policy, record: StoredRecord | "unreadable" | null, now: number): Decision {
  const reason = unusable(policy, record, now);
  const readable = record === "unreadable" ? null : record;
  const kept = reason ? null : readable;
  const changes = policy.changes
    .filter(({ version }) => kept && compareVersions(version, kept.policyVersion) > 0)
    .sort((a, b) => compareVersions(b.version, a.version));
  const grants: { [key: string]: State } = Object.create(null);
  const recorded: { [key: string]: boolean } = Object.create(null);
  let asks = false;
  for (const [key, category, service = ""] of itemsOf(policy)) {
    const touched = (weight: Change["weight"]) =>
      changes.some(
        (change) =>
          change.weight === weight &&
          (change.touches?.categories?.includes(category) || change.touches?.services?.includes(service)),
      );
    const was = readable?.states[service ? serviceCode(service) : category];
    if (was !== undefined) recorded[key] = was;
    let state: State = isFree(policy, category);
    if (!state) {
      state = (kept && was) ?? null;
      if (state && touched("material")) state = null;
      asks ||= state === null && (touched("material") || !touched("editorial"));
    }
    grants[key] = state;
  }
  return { grants, recorded, ask: asks ? (reason ?? "policy-change") : null, changes };
}

/** Milliseconds that a choice is remembered: 730 days at most. Pure. */
export function lifetimeOf({ choiceLifetime = 180 }: Policy): number {
  return Math.min(choiceLifetime, 730) * 86_400_000;
}

function unusable(policy: Policy, record: StoredRecord | "unreadable" | null, now: number): AskReason | null {
  if (!record) return "first-visit";
  if (record === "unreadable") return record;
  const age = now - record.decidedAt;
  // A record may come from a device whose clock is a minute ahead, not from the future.
  if (now >= record.expiresAt || age >= lifetimeOf(policy) || age < -60_000) return "expired";
  const step = compareVersions(policy.version, record.policyVersion);
  // A version that the change log does not explain, or an older one than the visitor saw: everything is in doubt.
  const explained = !step || policy.changes.some(({ version }) => !compareVersions(version, policy.version));
  return step < 0 || !explained ? "policy-change" : null;
}
