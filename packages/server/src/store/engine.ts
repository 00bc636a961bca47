// What differs between databases; `sql-store` builds the rest on it.
import type { Change, Outcome } from "../core/store.ts";
import type { Digest } from "../ledger/digest.ts";
import type { Draft, Seal } from "../ledger/seal.ts";

export type Row = { readonly [column: string]: unknown };
/** Parameters stand as `?` in the text. */
export type Statement = readonly [text: string, ...parameters: unknown[]];

export interface Engine {
  readonly kind: "sqlite" | "postgres";
  readonly ledger: string;
  readonly lanes: number;
  rows(...statement: Statement): Promise<Row[]>;
  /** An id as the database takes it, and back. */
  toId(uuid: string): unknown;
  fromId(value: unknown): string;
  ofSubject(subject: Digest, limit: number, skipped: number): Statement;
  append(drafts: readonly Draft[], seal: Seal, change?: Change): Promise<Outcome[]>;
  upkeep(): Promise<void>;
  close(): Promise<void>;
}

/** What a change does to the rows of earlier entries. */
export function statementsOf(change: Change | undefined): Statement[] {
  if (!change) return [];
  if ("restrict" in change) {
    return change.restrict.map(({ shard, first, last }) => [
      `UPDATE tillit_entries SET restricted = ?
       WHERE shard = ? AND seq BETWEEN ? AND ? AND kind = 0 AND content IS NOT NULL`,
      +change.restricted,
      shard,
      first,
      last,
    ]);
  }
  const statements = change.erase.map(
    ({ shard, first, last }): Statement => [
      `UPDATE tillit_entries SET content = NULL, salt = NULL, subject = NULL, restricted = 0
       WHERE shard = ? AND seq BETWEEN ? AND ? AND kind = 0`,
      shard,
      first,
      last,
    ],
  );
  const { swept } = change;
  if (swept) {
    statements.push([
      "UPDATE tillit_chains SET swept = ? WHERE shard = ? AND swept < ?",
      swept.last,
      swept.shard,
      swept.last,
    ]);
  }
  return statements;
}
