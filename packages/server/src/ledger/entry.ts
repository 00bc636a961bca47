// One line of the ledger, and the digest by which the chain knows it.
import { type Digest, sha256, sha256Pair } from "./digest.ts";

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
  readonly subject: Digest | null;
  readonly digest: Digest;
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

const scratch = Buffer.alloc(16_384);

/** The salted digest of an entry: SHA-256 over `0x00`, salt, kind, time (64 bit) and content. */
export function entryDigest(salt: Uint8Array, kind: Kind, at: number, content: string): Digest {
  const room = 26 + content.length * 3;
  const bytes = room <= scratch.length ? scratch : Buffer.allocUnsafe(room);
  bytes[0] = 0;
  bytes.set(salt, 1);
  bytes[17] = kinds.indexOf(kind);
  bytes.writeUInt32BE(Math.floor(at / 2 ** 32), 18);
  bytes.writeUInt32BE(at % 2 ** 32, 22);
  return sha256(bytes.subarray(0, 26 + bytes.write(content, 26)));
}

/** The chain's head after one more entry. */
export function link(head: Digest, digest: Digest): Digest {
  return sha256Pair(2, head, digest);
}

/** The head of a chain without entries. */
export const genesis: Digest = "A".repeat(43);

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
