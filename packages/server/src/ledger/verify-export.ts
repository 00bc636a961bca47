// Proves an export, offline: no row was changed, dropped, added or put in another place.
import { canonical } from "@tillit/record";
import type { Checkpoint } from "./checkpoint.ts";
import { isSigned, isSignedStatement, type PublicKey, type PublicKeys, readKeys } from "./checkpoint.ts";
import { base64url, bytesOfDigest, type Digest, isDigest } from "./digest.ts";
import { entryDigest, genesis, kinds, link, type Span, spansOf } from "./entry.ts";
import type { CheckpointLine, EndLine, EntryLine, ExportLine } from "./export-line.ts";
import { rootOf, tree } from "./merkle.ts";

export interface Finding {
  readonly fault:
    | "unreadable"
    | "content-changed"
    | "content-gone"
    | "order"
    | "commit-changed"
    | "signature"
    | "other-ledger"
    | "not-covered"
    | "cut-off";
  readonly shard?: number;
  readonly seq?: number;
  readonly detail: string;
}

export interface Verdict {
  readonly ok: boolean;
  readonly ledger: string;
  readonly entries: number;
  readonly records: number;
  /** Entries whose content is gone or withheld, with a tombstone or restriction in the ledger that says so. */
  readonly erased: number;
  readonly withheld: number;
  readonly checkpoints: number;
  readonly heads: readonly { readonly shard: number; readonly last: number; readonly head: string }[];
  /** The first hundred. */
  readonly findings: readonly Finding[];
}

interface Chain {
  seq: number;
  head: Digest;
  /** Digests since the last checkpoint. */
  open: Digest[];
}

/**
 * Reads an export line by line and answers with everything that is wrong in it.
 *
 * @param lines the export as text, or its lines
 * @param keys public keys that you trust: `keys` of `/.well-known/tillit-keys.json`, fetched earlier
 * @param known checkpoints seen before, from receipts or earlier exports: they must still be in the ledger
 * @throws {TypeError} when a key is no Ed25519 key
 * @example (await verify(readFileSync("ledger.ndjson", "utf8"), keys)).ok // true
 */
export async function verify(
  lines: string | Iterable<string> | AsyncIterable<string>,
  keys: readonly PublicKey[],
  known: readonly Checkpoint[] = [],
): Promise<Verdict> {
  const audit = createAudit(readKeys(keys), known);
  for await (const line of typeof lines === "string" ? lines.split("\n") : lines) {
    if (line.trim()) audit.read(line);
  }
  return audit.close();
}

function createAudit(keys: PublicKeys, known: readonly Checkpoint[]) {
  const chains = new Map<number, Chain>();
  const findings: Finding[] = [];
  const gone = new Map<number, number[]>();
  const held = new Map<number, number[]>();
  const tombstones: Span[] = [];
  const restrictions: Span[] = [];
  const awaited = new Map(known.map((checkpoint) => [`${checkpoint.shard}:${checkpoint.last}`, checkpoint]));
  let ledger = "";
  let end: EndLine | undefined;
  let [entries, records, checkpoints] = [0, 0, 0];

  function find(fault: Finding["fault"], detail: string, where?: { shard: number; seq?: number }) {
    if (findings.length < 100) findings.push({ fault, ...where, detail });
  }
  function chainOf(shard: number): Chain {
    const chain = chains.get(shard) ?? { seq: 0, head: genesis, open: [] };
    chains.set(shard, chain);
    return chain;
  }

  function read(text: string) {
    let line: ExportLine;
    try {
      line = JSON.parse(text);
    } catch {
      find("unreadable", `no JSON: ${text.slice(0, 60)}`);
      return;
    }
    if (end) find("order", "a line stands after the end");
    else if (line.type === "ledger") {
      if (ledger) find("order", "the export begins twice");
      ledger = line.ledger;
    } else if (line.type === "entry") readEntry(line);
    else if (line.type === "checkpoint") readCheckpoint(line);
    else if (line.type === "end") end = line;
    else find("unreadable", `unknown line: ${text.slice(0, 60)}`);
  }

  function readEntry(line: EntryLine) {
    const { shard, seq, kind, at } = line;
    const chain = chainOf(shard);
    entries += 1;
    if (seq !== chain.seq + 1) {
      find("order", `entry ${seq} stands where ${chain.seq + 1} belongs`, { shard, seq });
    }
    chain.seq = seq;
    if (!isDigest(line.digest)) find("unreadable", "the digest is none", { shard, seq });
    const digest = isDigest(line.digest) ? base64url(bytesOfDigest(line.digest)) : genesis;
    chain.head = link(chain.head, digest);
    chain.open.push(digest);
    if (kind === "record") records += 1;
    if (line.content === undefined || line.salt === undefined) {
      const list = line.withheld ? held : gone;
      const seqs = list.get(shard);
      if (seqs) seqs.push(seq);
      else list.set(shard, [seq]);
      return;
    }
    const salt = Buffer.from(line.salt, "base64url");
    const whole =
      salt.length === 16 &&
      kinds.includes(kind) &&
      Number.isSafeInteger(at) &&
      at >= 0 &&
      entryDigest(salt, kind, at, canonical(line.content)) === digest &&
      (kind !== "record" || (line.content as { id?: string }).id === line.id);
    if (!whole) find("content-changed", "the content does not match its digest", { shard, seq });
    else if (kind !== "record") {
      const spans = (line.content as { entries?: Span[] }).entries ?? [];
      (kind === "erasure" ? tombstones : restrictions).push(...spans);
    }
  }

  function readCheckpoint({ type, ...checkpoint }: CheckpointLine) {
    const { shard, first, last } = checkpoint;
    const chain = chainOf(shard);
    checkpoints += 1;
    const where = { shard, seq: last };
    if (!isSigned(checkpoint, keys)) {
      const reason = keys.has(checkpoint.key) ? "does not hold" : "is by an unknown key";
      find("signature", `the signature of the checkpoint ${reason}`, where);
    }
    if (checkpoint.ledger !== ledger) find("other-ledger", "the checkpoint is of another ledger", where);
    const [from, to] = [chain.seq - chain.open.length + 1, chain.seq];
    if (first !== from || last !== to || !chain.open.length) {
      find("order", `the checkpoint covers ${first} to ${last}, the entries are ${from} to ${to}`, where);
    } else if (rootOf(tree(chain.open)) !== checkpoint.root || chain.head !== checkpoint.head) {
      find("commit-changed", `a digest in ${first} to ${last}, or one before, is not the signed one`, where);
    }
    chain.open = [];
    const earlier = awaited.get(`${shard}:${last}`);
    if (!earlier) return;
    awaited.delete(`${shard}:${last}`);
    if (earlier.head !== checkpoint.head || earlier.root !== checkpoint.root) {
      find("commit-changed", "a checkpoint seen before said otherwise", where);
    }
  }

  function readEnd() {
    if (!end) {
      find("cut-off", "the export has no end");
      return;
    }
    const { type, signature, ...statement } = end;
    if (!isSignedStatement("tillit-export/1", statement, signature, keys)) {
      find("signature", "the signature of the end does not hold");
    }
    if (end.ledger !== ledger) find("other-ledger", "the end is of another ledger");
    const stated = new Map(end.heads.map((head) => [head.shard, head]));
    for (const [shard, { seq, head, open }] of chains) {
      if (open.length) find("not-covered", `${open.length} entries without a checkpoint`, { shard, seq });
      const { last, head: signed } = stated.get(shard) ?? { last: 0, head: "" };
      if (last !== seq || signed !== head) {
        find("cut-off", `the shard ended at ${last} when it was exported, here at ${seq}`, { shard, seq });
      }
      stated.delete(shard);
    }
    for (const { shard } of stated.values()) find("cut-off", "the shard is missing", { shard });
  }

  function readGaps(gaps: typeof gone, spans: readonly Span[], what: string): number {
    let count = 0;
    for (const [shard, seqs] of gaps) {
      count += seqs.length;
      const covering = merge(spans.filter((span) => span.shard === shard));
      for (const { first, last } of spansOf(shard, seqs)) {
        for (let seq = first; seq <= last; seq++) {
          const cover = covering.find((span) => span.first <= seq && seq <= span.last);
          if (cover) seq = cover.last;
          else find("content-gone", `no ${what} in the ledger covers it`, { shard, seq });
        }
      }
    }
    return count;
  }

  function close(): Verdict {
    readEnd();
    for (const { shard, last } of awaited.values()) {
      find("cut-off", "a checkpoint seen before is missing", { shard, seq: last });
    }
    const erased = readGaps(gone, tombstones, "tombstone");
    const withheld = readGaps(held, restrictions, "restriction");
    const heads = [...chains].map(([shard, { seq, head }]) => ({ shard, last: seq, head }));
    return {
      ok: findings.length === 0,
      ledger,
      entries,
      records,
      erased,
      withheld,
      checkpoints,
      heads,
      findings,
    };
  }
  return { read, close };
}

/** Overlapping and neighbouring runs of one shard as one. */
function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.first - b.first)) {
    const open = merged.at(-1);
    if (!open || span.first > open.last + 1) merged.push(span);
    else merged[merged.length - 1] = { ...open, last: Math.max(open.last, span.last) };
  }
  return merged;
}
