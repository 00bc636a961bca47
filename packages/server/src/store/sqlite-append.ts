// One commit on SQLite.
import type Database from "better-sqlite3";
import type { Change, Outcome } from "../core/store.ts";
import { tally } from "../core/tally.ts";
import { bytesOfDigest } from "../ledger/digest.ts";
import { type Entry, kinds } from "../ledger/entry.ts";
import type { Draft, Seal } from "../ledger/seal.ts";
import { type Engine, type Row, statementsOf } from "./engine.ts";
import { freshOf, outcomesOf } from "./outcome.ts";
import { entryColumns, entryOf, headOf } from "./row.ts";
import { forgetGathered, gatherer } from "./sqlite-subjects.ts";
import { bytesOfUuid, uuidOfBytes } from "./uuid-bytes.ts";

export function sqliteAppend(
  database: Database.Database,
  prepare: (text: string) => Database.Statement,
  ledger: string,
): Engine["append"] {
  const find = prepare(`SELECT ${entryColumns} FROM tillit_entries WHERE id = ?`);
  const readHead = prepare("SELECT shard, seq, head, at, gathered FROM tillit_chains WHERE shard = 0");
  const writeHead = prepare("UPDATE tillit_chains SET seq = ?, head = ?, at = ? WHERE shard = 0");
  const enter = prepare(
    `INSERT INTO tillit_entries (seq, id, kind, at, subject, digest, salt, content)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const sign = prepare("INSERT INTO tillit_checkpoints VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
  const countDay = prepare(
    `INSERT INTO tillit_days VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, ?)
     ON CONFLICT DO UPDATE SET granted = granted + excluded.granted, denied = denied + excluded.denied`,
  );
  const countHour = prepare(
    `INSERT INTO tillit_hours VALUES (?, 0, ?)
     ON CONFLICT DO UPDATE SET decisions = decisions + excluded.decisions`,
  );

  const forget = prepare(forgetGathered);
  const gather = gatherer(prepare);

  const commit = database.transaction(
    (drafts: readonly Draft[], seal: Seal, change: Change | undefined, look: boolean): Outcome[] => {
      const known = new Map<string, Entry>();
      if (look)
        for (const { id } of drafts) {
          const row = find.get(bytesOfUuid(id)) as Row | undefined;
          if (row) known.set(id, entryOf(row, uuidOfBytes));
        }
      const fresh = freshOf(drafts, known);
      const head = readHead.get() as Row;
      const sealed = fresh.length ? seal(ledger, headOf(head), fresh) : undefined;
      if (sealed) {
        for (const { seq, id, kind, at, subject, digest, salt, content } of sealed.entries) {
          const hash = subject && bytesOfDigest(subject);
          enter.run(
            seq,
            bytesOfUuid(id),
            kinds.indexOf(kind),
            at,
            hash,
            bytesOfDigest(digest),
            salt,
            content,
          );
        }
        const { shard, first, last, root, at, key, signature } = sealed.checkpoint;
        const [rootBytes, headBytes] = [bytesOfDigest(root), bytesOfDigest(sealed.head.head)];
        sign.run(shard, first, last, rootBytes, headBytes, at, key, Buffer.from(signature, "base64url"));
        writeHead.run(last, headBytes, at);
        const { days, hours } = tally(fresh);
        for (const count of days) {
          const { day, policy, version, locale, surface, action, category, granted, denied } = count;
          countDay.run(day, policy, version, locale, surface, action, category, granted, denied);
        }
        for (const { hour, decisions } of hours) countHour.run(hour, decisions);
        gather(head.gathered as number, last);
      }
      for (const { first, last } of change && "erase" in change ? change.erase : []) {
        forget.run(first, last);
      }
      for (const [text, ...parameters] of statementsOf(change)) prepare(text).run(...parameters);

      return outcomesOf(drafts, known, sealed);
    },
  );
  return async (drafts, seal, change) => {
    try {
      return commit.immediate(drafts, seal, change, false);
    } catch (error) {
      // Retries are rare: so nothing is looked up until the index has refused an id.
      if ((error as { code?: string }).code !== "SQLITE_CONSTRAINT_UNIQUE") throw error;
      return commit.immediate(drafts, seal, change, true);
    }
  };
}
