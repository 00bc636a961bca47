// The ledger as lines of JSON, in the order in which it was made: all that an auditor needs besides the keys.
import { bytesOf, type Checkpoint } from "./checkpoint.ts";
import { base64url } from "./digest.ts";
import type { Entry, Kind } from "./entry.ts";
import type { Signer } from "./signer.ts";

export interface BeginLine {
  readonly type: "ledger";
  readonly format: "tillit-ledger/1";
  readonly ledger: string;
  readonly at: number;
}
export interface EntryLine {
  readonly type: "entry";
  readonly shard: number;
  readonly seq: number;
  readonly id: string;
  readonly kind: Kind;
  readonly at: number;
  readonly digest: string;
  readonly salt?: string;
  readonly content?: unknown;
  /** The content is there and, being restricted (GDPR 18), is not shown. */
  readonly withheld?: true;
}
export type CheckpointLine = { readonly type: "checkpoint" } & Checkpoint;
export interface EndLine {
  readonly type: "end";
  readonly ledger: string;
  readonly heads: readonly { readonly shard: number; readonly last: number; readonly head: string }[];
  readonly at: number;
  readonly key: string;
  readonly signature: string;
}
export type ExportLine = BeginLine | EntryLine | CheckpointLine | EndLine;

export function beginLine(ledger: string, at: number): string {
  return JSON.stringify({ type: "ledger", format: "tillit-ledger/1", ledger, at } satisfies BeginLine);
}

export function entryLine(entry: Entry): string {
  const { shard, seq, id, kind, at, digest, salt, content, restricted } = entry;
  const front = JSON.stringify({ type: "entry", shard, seq, id, kind, at, digest });
  if (content === null || !salt) return front;
  if (restricted) return `${front.slice(0, -1)},"withheld":true}`;
  return `${front.slice(0, -1)},"salt":"${base64url(salt)}","content":${content}}`;
}

export function checkpointLine(checkpoint: Checkpoint): string {
  return JSON.stringify({ type: "checkpoint", ...checkpoint } satisfies CheckpointLine);
}

/** Signed as well, so that nobody can cut lines off the end unseen. */
export function endLine(ledger: string, heads: EndLine["heads"], at: number, signer: Signer): string {
  const statement = { ledger, heads, at, key: signer.id };
  const signature = base64url(signer.sign(bytesOf("tillit-export/1", statement)));
  return JSON.stringify({ type: "end", ...statement, signature } satisfies EndLine);
}
