// Turns a choice into a record, and keeps it.
import type { ConsentRecord, Policy } from "@tillit/record";
import { type Choice, choiceForAll, choose, type GivenEvidence, recordOf } from "../core/index.ts";
import type { ConsentOptions } from "../options.ts";
import { isSame, type Snapshot, snapshotOf } from "../snapshot.ts";
import { sdkVersion } from "../version.ts";
import { secret, uuid } from "./ids.ts";
import { type NamedCookie, writeRecord } from "./write-record.ts";

export interface DecisionMade {
  readonly next: Snapshot;
  readonly record: ConsentRecord;
}

/** Writes the record of a choice, `true` and `false` for all of it; nothing when the choice leaves everything as it is. */
export function makeDecision(
  policy: Policy,
  before: Snapshot,
  choice: Choice | boolean,
  evidence: GivenEvidence,
  cookie: NamedCookie,
  regime?: ConsentOptions["regime"],
): DecisionMade | undefined {
  const asked = typeof choice === "boolean" ? choiceForAll(policy, choice) : choice;
  const now = Date.now();
  const gpc = (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true;
  // What a regime presumes is no choice: no record says that the visitor made it.
  const chosen = before.chosen ?? before.grants;
  const { record, stored } = recordOf(policy, choose(policy, chosen, asked), evidence, {
    id: uuid(now),
    subject: before.record?.subject ?? secret(),
    previous: before.record?.id,
    signals: { gpc },
    objected: gpc || !!regime?.objection(),
    regime: regime?.id,
    lifetime: regime?.lifetime,
    sdk: sdkVersion,
    now,
  });
  const next = snapshotOf(policy, stored, now);
  if (isSame({ ...before, grants: chosen }, next)) return undefined;
  writeRecord(stored, cookie);
  return { next: regime?.settle(policy, next) ?? next, record };
}
