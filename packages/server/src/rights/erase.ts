// Takes contents out of the ledger and leaves a tombstone that says so. Digests stay, so the chain still holds.
import { canonical } from "@tillit/record";
import type { Store } from "../core/store.ts";
import { uuid } from "../core/uuid.ts";
import type { Digest } from "../ledger/digest.ts";
import { type Entry, type Span, spansOf } from "../ledger/entry.ts";
import type { Draft, Seal } from "../ledger/seal.ts";

/** What acts on the ledger need besides their target. */
export interface Desk {
  readonly store: Store;
  readonly seal: Seal;
  readonly now: () => number;
  readonly random: (size: number) => Uint8Array;
}
export type By = "subject" | "admin" | "retention";

export async function erase(desk: Desk, entries: readonly Entry[], by: By): Promise<number> {
  const there = entries.filter(({ kind, content }) => kind === "record" && content !== null);
  if (!there.length) return 0;
  const spans = group(there);
  await desk.store.append([actDraft(desk, "erasure", by, spans)], desk.seal, { erase: spans });
  return there.length;
}

/** Erases everything of a subject, however much it is. How many records that were. */
export async function eraseSubject(desk: Desk, subject: Digest): Promise<number> {
  let erased = 0;
  for (;;) {
    const count = await erase(desk, await desk.store.ofSubject(subject, 500), "subject");
    if (!count) return erased;
    erased += count;
  }
}

/** Marks records as stored only (GDPR 18), or ends that. How many records that were. */
export async function restrict(
  desk: Desk,
  entries: readonly Entry[],
  restricted: boolean,
  by: By,
): Promise<number> {
  const there = entries.filter((entry) => entry.content !== null && entry.restricted !== restricted);
  if (!there.length) return 0;
  const spans = group(there);
  const draft = actDraft(desk, restricted ? "restriction" : "release", by, spans);
  await desk.store.append([draft], desk.seal, { restrict: spans, restricted });
  return there.length;
}

/**
 * Erases what the server received before `cutoff`, a step at a time. How many entries that were.
 *
 * @param cutoff milliseconds since 1970
 */
export async function retire(desk: Desk, cutoff: number, step = 2000): Promise<number> {
  let retired = 0;
  for (const { shard, seq, swept } of await desk.store.heads()) {
    for (let after = swept; after < seq; ) {
      const entries = await desk.store.slice(shard, after, step);
      const old = entries.filter(({ at }) => at < cutoff);
      const last = old.at(-1);
      if (!last) break;
      const records = old.filter(({ kind, content }) => kind === "record" && content !== null);
      if (records.length) {
        const spans = group(records);
        const draft = actDraft(desk, "erasure", "retention", spans);
        await desk.store.append([draft], desk.seal, {
          erase: spans,
          swept: { shard, first: after + 1, last: last.seq },
        });
      }
      retired += records.length;
      after = last.seq;
      if (old.length < entries.length) break;
    }
  }
  return retired;
}

function actDraft(
  { now, random }: Desk,
  kind: "erasure" | "restriction" | "release",
  by: By,
  spans: Span[],
): Draft {
  const id = uuid(now(), random(10));
  return { id, kind, subject: null, content: canonical({ kind, id, by, entries: spans }) };
}

function group(entries: readonly Entry[]): Span[] {
  const shards = new Map<number, number[]>();
  for (const { shard, seq } of entries) shards.set(shard, [...(shards.get(shard) ?? []), seq]);
  return [...shards].flatMap(([shard, seqs]) =>
    spansOf(
      shard,
      seqs.sort((a, b) => a - b),
    ),
  );
}
