// Streams the ledger out of a store.
import type { Store } from "../core/store.ts";
import type { Entry } from "./entry.ts";
import { beginLine, checkpointLine, endLine, entryLine } from "./export-line.ts";
import type { Signer } from "./signer.ts";

const page = 1000;

/** The whole ledger, a page in memory at a time. Writers need not stop. */
export async function* exportLedger(store: Store, signer: Signer, now: () => number): AsyncGenerator<string> {
  yield beginLine(store.ledger, now());
  const done = new Map<number, number>();
  let heads: Awaited<ReturnType<Store["heads"]>>;
  let gaps: boolean;
  do {
    heads = await store.heads();
    gaps = false;
    for (const { shard, seq } of heads) {
      for await (const line of shardLines(store, shard, done.get(shard) ?? 0, seq)) {
        if (typeof line === "string") yield line;
        else {
          yield entryLine(line);
          gaps ||= line.content === null || line.restricted;
        }
      }
      done.set(shard, seq);
    }
    // The tombstone of a content that went while this ran stands further on: read on until it is there too.
  } while (gaps);
  const ends = heads.map(({ shard, seq, head }) => ({ shard, last: seq, head }));
  yield endLine(store.ledger, ends, now(), signer);
}

/** Entries of one shard, each commit's checkpoint after its last. */
async function* shardLines(
  store: Store,
  shard: number,
  start: number,
  end: number,
): AsyncGenerator<Entry | string> {
  let after = start;
  let entries: Entry[] = [];
  const entriesUpTo = async (last: number) => {
    if (!entries.length) entries = await store.slice(shard, after, page);
    const cut = entries.findIndex(({ seq }) => seq > last);
    const mine = cut < 0 ? entries : entries.slice(0, cut);
    entries = cut < 0 ? [] : entries.slice(cut);
    after = mine.at(-1)?.seq ?? after;
    return mine;
  };
  for (let seen = start; seen < end; ) {
    const checkpoints = await store.checkpoints(shard, seen, page);
    for (const checkpoint of checkpoints) {
      if (checkpoint.last > end) return;
      while (after < checkpoint.last) {
        const mine = await entriesUpTo(checkpoint.last);
        yield* mine;
        // A hole must be found by who verifies: the checkpoint follows all the same.
        if (!mine.length) break;
      }
      yield checkpointLine(checkpoint);
      seen = checkpoint.last;
    }
    if (checkpoints.length < page) break;
  }
  // Entries that no checkpoint covers: there are none, unless somebody took a checkpoint away.
  for (let mine = await entriesUpTo(end); mine.length; mine = await entriesUpTo(end)) yield* mine;
}
