// The server's signed answer to a record: proof, without the server, that the ledger holds it.
import { canonical } from "@tillit/record";
import { type Checkpoint, isSigned, type PublicKey, readKeys } from "./checkpoint.ts";
import { base64url, type Digest, readDigest, sha256, spellDigest } from "./digest.ts";
import { type Entry, entryDigest } from "./entry.ts";
import { climb, pathOf } from "./merkle.ts";

export interface Receipt {
  readonly v: 1;
  /** Id of the record. */
  readonly id: string;
  readonly seq: number;
  /** When the server kept it, milliseconds since 1970. */
  readonly at: number;
  /** 16 bytes, base64url. */
  readonly salt: string;
  /** Salted digest of the record as it is kept, base64url. */
  readonly digest: string;
  /** Neighbours in the commit's Merkle tree, from the record up, base64url. */
  readonly path: readonly string[];
  readonly checkpoint: Checkpoint;
}

/** Receipts of one commit. */
export function receiptsOf(
  checkpoint: Checkpoint,
  levels: readonly (readonly Digest[])[],
): (entry: Entry) => Receipt {
  return (entry) => {
    const index = entry.seq - checkpoint.first;
    return {
      v: 1,
      id: entry.id,
      seq: entry.seq,
      at: entry.at,
      salt: entry.salt ? base64url(entry.salt) : "",
      digest: entry.digest,
      path: pathOf(levels, index),
      checkpoint,
    };
  };
}

const spellers = new WeakMap<Checkpoint, (entry: Entry) => string>();

/**
 * The JSON of `receiptsOf(checkpoint, levels)(entry)`: the checkpoint is the same for a whole commit, so it is
 * written once. Everything in a receipt is a number, a UUID or base64url: nothing needs to be escaped.
 */
export function spellReceipts(
  checkpoint: Checkpoint,
  levels: readonly (readonly Digest[])[],
): (entry: Entry) => string {
  const known = spellers.get(checkpoint);
  if (known) return known;
  const end = `],"checkpoint":${JSON.stringify(checkpoint)}}`;
  const spell = ({ id, seq, at, salt, digest }: Entry) => {
    const path = pathOf(levels, seq - checkpoint.first).join('","');
    const head = `{"v":1,"id":"${id}","seq":${seq},"at":${at},"salt":"${salt ? base64url(salt) : ""}"`;
    return `${head},"digest":"${digest}","path":[${path && `"${path}"`}${end}`;
  };
  spellers.set(checkpoint, spell);
  return spell;
}

/** What is wrong with a receipt; `undefined` when it holds. */
export type ReceiptFault = "other-record" | "changed" | "path" | "signature";

/**
 * Checks a receipt without the server. `record` is the decision as the browser sent it, or as the server
 * keeps it (`subject` hashed); without one, only that the ledger holds an entry of this digest.
 *
 * @example verifyReceipt(receipt, keys, record) // undefined: it holds
 */
export function verifyReceipt(
  receipt: Receipt,
  keys: readonly PublicKey[],
  record?: { readonly id: string; readonly subject: string },
): ReceiptFault | undefined {
  if (record) {
    if (record.id !== receipt.id) return "other-record";
    const salt = Buffer.from(receipt.salt, "base64url");
    if (salt.length !== 16) return "changed";
    const made = entryDigest(salt, "record", receipt.at, canonical(hideSubject(record)));
    if (made !== receipt.digest) return "changed";
  }
  const { checkpoint } = receipt;
  const root = climb(
    receipt.digest,
    receipt.seq - checkpoint.first,
    checkpoint.last - checkpoint.first + 1,
    receipt.path,
  );
  if (!root || root !== checkpoint.root) return "path";
  return isSigned(checkpoint, readKeys(keys)) ? undefined : "signature";
}

/** The record with the subject's secret replaced by its SHA-256, as the ledger keeps it. */
export function hideSubject<T extends { readonly subject: string }>(record: T): T {
  if (readDigest(record.subject)) return record;
  return { ...record, subject: spellDigest(sha256(record.subject)) };
}
