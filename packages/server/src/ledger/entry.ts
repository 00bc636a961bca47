// One line of the ledger, and the digest by which the chain knows it.
import { sha256 } from "./digest.ts";

/**
 * `record`: a visitor's decision; `erasure`: contents that were taken out; `restriction` and `release`:
 * contents that may be stored and not otherwise used, and the end of that (GDPR 18).
 */
export const kinds = ["record", "erasure", "restriction", "release"] as const;
export type Kind = (typeof kinds)[number];

export interface Entry {
  readonly shard: number;
  /** 1, 2, 3 … without a gap within the shard. */
  readonly seq: number;
  /** UUIDv7. */
  readonly id: string;
  readonly kind: Kind;
  /** The server's clock, milliseconds since 1970; never runs backwards within a shard. */
  readonly at: number;
  /** SHA-256 of the subject's secret; none on what is not a record, or after erasure. */
  readonly subject: Uint8Array | null;
  readonly digest: Uint8Array;
  /** 16 random bytes, so that nobody can guess an erased content from its digest. Erased with it. */
  readonly salt: Uint8Array | null;
  /** Canonical JSON; none after erasure. */
  readonly content: string | null;
  readonly restricted: boolean;
}

/** A run of entries in one shard, both ends included. */
export interface Span {
  readonly shard: number;
  readonly first: number;
  readonly last: number;
}

/** The salted digest of an entry: SHA-256 over `0x00`, salt, kind, time (64 bit) and content. */
export function entryDigest(salt: Uint8Array, kind: Kind, at: number, content: string): Buffer {
  const front = Buffer.allocUnsafe(26);
  front[0] = 0;
  front.set(salt, 1);
  front[17] = kinds.indexOf(kind);
  front.writeBigUInt64BE(BigInt(at), 18);
  return sha256(front, content);
}

const linkPrefix = Uint8Array.of(2);

/** The chain's head after one more entry. */
export function link(head: Uint8Array, digest: Uint8Array): Buffer {
  return sha256(linkPrefix, head, digest);
}

/** The head of a chain without entries. */
export const genesis = new Uint8Array(32);

/** Ascending numbers as runs. */
export function spansOf(shard: number, seqs: readonly number[]): Span[] {
  const spans: { shard: number; first: number; last: number }[] = [];
  for (const seq of seqs) {
    const open = spans.at(-1);
    if (open && open.last + 1 === seq) open.last = seq;
    else spans.push({ shard, first: seq, last: seq });
  }
  return spans;
}
