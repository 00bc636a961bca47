// How a record is shown to its subject and to administrators.
import type { ConsentRecord } from "@tillit/record";
import type { Entry } from "../ledger/entry.ts";

export type RecordState = "current" | "superseded" | "expired" | "restricted" | "erased";

export interface RecordView {
  readonly id: string;
  readonly shard: number;
  readonly seq: number;
  /** When the server kept it. */
  readonly keptAt: string;
  readonly state: RecordState;
  /** `subject` is a digest. None after erasure, or where a restricted record is not shown. */
  readonly record: ConsentRecord | null;
}

/** @param superseded ids that a later record names as its previous one */
export function viewOf(
  entry: Entry,
  now: number,
  { superseded, show = true }: { superseded?: ReadonlySet<string>; show?: boolean } = {},
): RecordView {
  const record = entry.content === null ? null : (JSON.parse(entry.content) as ConsentRecord);
  const shown = record && (show || !entry.restricted);
  return {
    id: entry.id,
    shard: entry.shard,
    seq: entry.seq,
    keptAt: new Date(entry.at).toISOString(),
    state: stateOf(entry, record, now, superseded),
    record: shown ? record : null,
  };
}

function stateOf(
  entry: Entry,
  record: ConsentRecord | null,
  now: number,
  superseded: ReadonlySet<string> | undefined,
): RecordState {
  if (!record) return "erased";
  if (entry.restricted) return "restricted";
  if (superseded?.has(entry.id)) return "superseded";
  return Date.parse(record.expiresAt) <= now ? "expired" : "current";
}

/** Ids that records among these supersede. */
export function supersededIn(entries: readonly Entry[]): Set<string> {
  const ids = new Set<string>();
  for (const { content } of entries) {
    const previous = content && (JSON.parse(content) as ConsentRecord).previous;
    if (previous) ids.add(previous);
  }
  return ids;
}
