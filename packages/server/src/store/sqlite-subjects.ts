// SQLite's look-up by subject: short runs of entries while they are new, long ones once they are old.
import type Database from "better-sqlite3";
import { bytesOfDigest, type Digest } from "../ledger/digest.ts";
import type { Statement } from "./engine.ts";
import { entryColumns } from "./row.ts";

/** A long run has 2^17 entries: 32 short ones. */
const long = 17;
/** A long run is gathered a sixteenth at a time, by the first digit of the subject, so that no commit takes long. */
const slices = 16;

/** Asks the long runs that are gathered, and the short ones behind them. */
export function ofSubject(subject: Digest, limit: number, skipped: number): Statement {
  const digest = bytesOfDigest(subject);
  return [lookUp, digest.subarray(0, 8), digest.subarray(0, 8), digest, limit, skipped];
}

const lookUp = `
  WITH RECURSIVE chain AS (SELECT gathered / ${slices} AS gathered, seq >> 12 AS newest FROM tillit_chains WHERE shard = 0),
    long (run) AS (
      SELECT 0 FROM chain WHERE gathered > 0
      UNION ALL SELECT run + 1 FROM long WHERE run + 1 < (SELECT gathered FROM chain)
    ),
    short (run) AS (
      SELECT gathered << 5 FROM chain
      UNION ALL SELECT run + 1 FROM short WHERE run < (SELECT newest FROM chain)
    )
  SELECT ${entryColumns} FROM tillit_entries
  WHERE seq IN (
    SELECT seq FROM long CROSS JOIN tillit_subjects USING (run) WHERE prefix = ?
    UNION ALL
    SELECT seq FROM short CROSS JOIN tillit_entries
    WHERE seq >> 12 = run AND substr(subject, 1, 8) = ? AND subject IS NOT NULL
  ) AND subject = ? ORDER BY seq LIMIT ? OFFSET ?`;

/**
 * To be called within a commit: gathers a slice of the oldest long run that is full and not gathered yet, if there is
 * one.
 *
 * @param gathered slices that were gathered before
 * @param last newest entry
 */
export function gatherer(prepare: (text: string) => Database.Statement) {
  const gather = prepare(`
    INSERT INTO tillit_subjects
    WITH RECURSIVE short (run) AS (SELECT ? UNION ALL SELECT run + 1 FROM short LIMIT 32)
    SELECT seq >> ${long}, substr(subject, 1, 8) AS prefix, seq FROM short CROSS JOIN tillit_entries
    WHERE seq >> 12 = run AND substr(subject, 1, 8) >= ? AND substr(subject, 1, 8) < ? AND subject IS NOT NULL
    ORDER BY prefix, seq`);
  const advance = prepare("UPDATE tillit_chains SET gathered = gathered + 1 WHERE shard = 0");
  return (gathered: number, last: number) => {
    const run = Math.floor(gathered / slices);
    if (last >> long <= run) return;
    const slice = gathered % slices;
    gather.run(run << 5, Buffer.of(slice << 4), slice < slices - 1 ? Buffer.of((slice + 1) << 4) : behindAll);
    advance.run();
  };
}

const behindAll = Buffer.alloc(9, 0xff);

/** Before entries lose their subjects: what was gathered of them. */
export const forgetGathered = `
  DELETE FROM tillit_subjects WHERE (run, prefix, seq) IN (
    SELECT seq >> ${long}, substr(subject, 1, 8), seq FROM tillit_entries
    WHERE seq BETWEEN ? AND ? AND subject IS NOT NULL
  )`;
