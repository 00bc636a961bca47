// Turns a choice into a record, and keeps it.
import type { ConsentRecord, Policy } from "@tillit/record";
import { type Choice, choiceForAll, choose, type GivenEvidence, recordOf } from "../core/index.ts";
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
): DecisionMade | undefined {
  const asked = typeof choice === "boolean" ? choiceForAll(policy, choice) : choice;
  const now = Date.now();
  const { record, stored } = recordOf(policy, choose(policy, before.grants, asked), evidence, {
    id: uuid(now),
    subject: before.record?.subject ?? secret(),
    previous: before.record?.id,
    signals: { gpc: (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true },
    sdk: sdkVersion,
    now,
  });
  const next = snapshotOf(policy, stored, now);
  if (isSame(before, next)) return undefined;
  writeRecord(stored, cookie);
  return { next, record };
}
