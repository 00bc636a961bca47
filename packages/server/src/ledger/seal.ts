// Makes entries out of drafts: numbers them, chains them, builds the commit's tree and has its root signed.
import type { ConsentRecord } from "@tillit/record";
import { type Checkpoint, signCheckpoint } from "./checkpoint.ts";
import type { Digest } from "./digest.ts";
import { type Entry, entryDigest, type Kind, link } from "./entry.ts";
import { rootOf, tree } from "./merkle.ts";
import type { Signer } from "./signer.ts";

/** What is to be entered. */
export interface Draft {
  readonly id: string;
  readonly kind: Kind;
  readonly subject: Digest | null;
  readonly content: string;
  /** The decision in it, for the counters. */
  readonly record?: ConsentRecord;
}

/** Where a shard's chain stands. */
export interface Head {
  readonly shard: number;
  readonly seq: number;
  readonly head: Digest;
  readonly at: number;
}

/** One commit of one shard. */
export interface Sealed {
  readonly entries: Entry[];
  readonly checkpoint: Checkpoint;
  readonly levels: Digest[][];
  readonly head: Head;
}

export type Seal = (ledger: string, head: Head, drafts: readonly Draft[]) => Sealed;

/**
 * @param now the clock, milliseconds since 1970
 * @param random gives that many random bytes
 */
export function createSeal(signer: Signer, now: () => number, random: (size: number) => Uint8Array): Seal {
  return (ledger, before, drafts) => {
    const at = Math.max(now(), before.at);
    const salts = random(16 * drafts.length);
    let { seq, head } = before;
    const entries = drafts.map((draft, index): Entry => {
      const salt = salts.subarray(16 * index, 16 * index + 16);
      const digest = entryDigest(salt, draft.kind, at, draft.content);
      head = link(head, digest);
      seq += 1;
      const { id, kind, subject, content } = draft;
      return { shard: before.shard, seq, id, kind, at, subject, digest, salt, content, restricted: false };
    });
    const levels = tree(entries.map((entry) => entry.digest));
    const checkpoint = signCheckpoint(
      {
        ledger,
        shard: before.shard,
        first: before.seq + 1,
        last: seq,
        root: rootOf(levels),
        head,
        at,
      },
      signer,
    );
    return { entries, checkpoint, levels, head: { shard: before.shard, seq, head, at } };
  };
}
