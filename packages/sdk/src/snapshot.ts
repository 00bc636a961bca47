// The state of a page as its subscribers see it.
import type { Change, ConsentRecord, Policy, StoredRecord } from "@tillit/record";
import { type AskReason, decide, type Grants } from "./core/index.ts";

/** The visitor's choice as the cookie keeps it. */
export interface KnownRecord extends StoredRecord {
  /** What was granted and denied: categories as `tracking`, services as `tracking/posthog`. */
  readonly grants: Grants;
  /** The server's signed receipt for this choice, once `@tillit/reporter` has it; `tillit:receipt` tells when. */
  readonly receipt?: { readonly id: string; readonly [member: string]: unknown } | undefined;
}

export interface Snapshot {
  readonly grants: Grants;
  /** Why the visitor is being asked; `null` when not. */
  readonly ask: AskReason | null;
  readonly record: KnownRecord | null;
  /** Changes of the policy since the record, newest first. */
  readonly changes: readonly Change[];
  readonly policyVersion: string;
  /** What the visitor chose, where a regime adds to it; the same as `grants` where none does. */
  readonly chosen?: Grants;
  /** The browser's signal that is honoured as an objection at this moment. */
  readonly honoured?: "gpc" | "dnt" | null;
}

/**
 * `start`: the page begins. `policy-change`: it begins, and the policy has changed since the visitor decided.
 * `choice`, `withdrawal`: the visitor decided here. `elsewhere`: the record was changed by another tab, has
 * expired or is gone.
 */
export type ChangeReason = "start" | "policy-change" | "choice" | "withdrawal" | "elsewhere";

export interface ConsentEvent {
  readonly reason: ChangeReason;
  /** `null` when there was nothing before. */
  readonly from: Snapshot | null;
  readonly to: Snapshot;
  /** The full record, when a decision was made here. */
  readonly record: ConsentRecord | undefined;
}

/** Pure. What holds at `now` for a policy and what the cookie says. */
export function snapshotOf(
  policy: Policy,
  stored: StoredRecord | "unreadable" | null,
  now: number,
): Snapshot {
  const { recorded, ...decision } = decide(policy, stored, now);
  const record = stored && stored !== "unreadable" ? { ...stored, grants: recorded } : null;
  return { ...decision, record, policyVersion: policy.version };
}

/** The state that the visitor left, when the policy has changed since. */
export function beforeChange({ record, changes }: Snapshot): Snapshot | null {
  // With all of the record: it has the grants and the version of then.
  return record && changes[0] ? { ...record, record, ask: null, changes: [] } : null;
}

/** Whether two states are one to everybody who looks: the same grants, asked or not, under one policy. */
export const isSame = (a: Snapshot, b: Snapshot): boolean => said(a) === said(b);

const said = ({ grants, ask, policyVersion }: Snapshot) => JSON.stringify([grants, ask, policyVersion]);
