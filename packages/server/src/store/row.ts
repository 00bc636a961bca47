// Rows of the database as the core knows them.
import type { RightsRequest } from "../core/store.ts";
import type { Checkpoint } from "../ledger/checkpoint.ts";
import { base64url } from "../ledger/digest.ts";
import { type Entry, kinds } from "../ledger/entry.ts";
import type { Head } from "../ledger/seal.ts";
import type { Row } from "./engine.ts";

export const entryColumns = "shard, seq, id, kind, at, subject, digest, salt, content, restricted";

export function entryOf(row: Row, fromId: (value: unknown) => string): Entry {
  return {
    shard: row.shard as number,
    seq: row.seq as number,
    id: fromId(row.id),
    kind: kinds[row.kind as number] ?? "record",
    at: row.at as number,
    subject: row.subject ? base64url(row.subject as Uint8Array) : null,
    digest: base64url(row.digest as Uint8Array),
    salt: row.salt as Uint8Array | null,
    content: row.content as string | null,
    restricted: row.restricted === 1,
  };
}

export function headOf(row: Row): Head {
  return {
    shard: row.shard as number,
    seq: row.seq as number,
    head: base64url(row.head as Uint8Array),
    at: row.at as number,
  };
}

export function checkpointOf(row: Row, ledger: string): Checkpoint {
  return {
    ledger,
    shard: row.shard as number,
    first: row.first as number,
    last: row.last as number,
    root: base64url(row.root as Uint8Array),
    head: base64url(row.head as Uint8Array),
    at: row.at as number,
    key: row.key as string,
    signature: base64url(row.signature as Uint8Array),
  };
}

export function requestOf(row: Row, fromId: (value: unknown) => string): RightsRequest {
  return {
    id: fromId(row.id),
    kind: row.kind as RightsRequest["kind"],
    reference: row.reference as string,
    receivedAt: row.received_at as number,
    dueAt: row.due_at as number,
    extension: row.extension as string,
    state: row.state as RightsRequest["state"],
    closedAt: row.closed_at as number | null,
    note: row.note as string,
  };
}
