// From the gate's data and what the visitor decided earlier: what holds now, and whether to ask.
import type { StoredRecord } from "@tillit/record";
import type { State } from "../core/index.ts";
import type { Snapshot } from "../snapshot.ts";
import type { CompiledPolicy } from "./compiled-policy.ts";

/** What the cookie says: `undefined` when there is none, 0 when there is one that cannot be read. */
export type Stored = StoredRecord | 0 | undefined;

export interface Decided extends Snapshot {
  /** Whether the visitor decided under an earlier version of the change log, and nothing else speaks against it. */
  readonly behind: boolean;
}

/** Pure. The same answer as `core/decide` gives for the whole policy, to a version that its change log has. */
export function decide(
  { items, since, lifetime, version }: Pick<CompiledPolicy, "items" | "since" | "lifetime" | "version">,
  stored: Stored,
  now: number,
): Decided {
  const grants: { [key: string]: State } = Object.create(null);
  const recorded: { [key: string]: boolean } = Object.create(null);
  let reason: Snapshot["ask"] = stored === 0 ? "unreadable" : "first-visit";
  let touched: CompiledPolicy["since"][string] | undefined;
  if (stored) {
    const age = now - stored.decidedAt;
    touched = since[stored.policyVersion];
    reason = touched ? null : "policy-change";
    // A record may come from a device whose clock is a minute ahead, not from the future.
    if (now >= stored.expiresAt || age >= lifetime || age < -60_000) reason = "expired";
  }
  let asks = false;
  for (const [key, code, free] of items) {
    const was = stored ? stored.states[code] : undefined;
    if (was !== undefined) recorded[key] = was;
    grants[key] = free ? true : reason || was === undefined || (was && touched?.[key] === 1) ? null : was;
    asks ||= grants[key] === null && (!!reason || touched?.[key] !== 2);
  }
  return {
    grants,
    ask: asks ? (reason ?? "policy-change") : null,
    record: stored ? { ...stored, grants: recorded } : null,
    changes: [],
    policyVersion: version,
    behind: !!stored && !reason && stored.policyVersion !== version,
  };
}
