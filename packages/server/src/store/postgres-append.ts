// One commit on PostgreSQL, in two statements whatever its size: lock a chain, enter.
import type pg from "pg";
import type { Change, Outcome } from "../core/store.ts";
import { tally } from "../core/tally.ts";
import { bytesOfDigest, type Digest } from "../ledger/digest.ts";
import { type Entry, genesis, kinds } from "../ledger/entry.ts";
import type { Draft, Seal, Sealed } from "../ledger/seal.ts";
import { type Engine, type Row, statementsOf } from "./engine.ts";
import { numberParameters } from "./number-parameters.ts";
import { freshOf, outcomesOf } from "./outcome.ts";
import { entryColumns, entryOf, headOf } from "./row.ts";

const attempts = 5;

export function postgresAppend(pool: pg.Pool, ledger: string): Engine["append"] {
  // Each process begins elsewhere, and stays where it was: a chain that another one holds is passed over.
  let preferred = process.pid % 64;

  return async (drafts, seal, change) => {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      for (let attempt = 1; ; attempt++) {
        try {
          // Retries are rare: so nothing is looked up until the index has refused an id.
          return await commit(client, drafts, seal, change, attempt > 1);
        } catch (error) {
          // A connection that is gone has rolled back already; what it died of is the error to tell.
          await client.query("ROLLBACK").catch(() => undefined);
          if (attempt === attempts || !isRace(error)) throw error;
        }
      }
    } catch (error) {
      broken = error as Error;
      throw error;
    } finally {
      client.release(broken);
    }
  };

  async function commit(
    client: pg.PoolClient,
    drafts: readonly Draft[],
    seal: Seal,
    change: Change | undefined,
    look: boolean,
  ): Promise<Outcome[]> {
    // Sent one behind the other, awaited together.
    const [, { rows: chains }] = await Promise.all([
      client.query("BEGIN"),
      client.query({ name: "tillit-lock", text: lockText, values: [preferred] }),
    ]);
    if (!chains.length) {
      // Every chain is held: wait for the preferred one rather than spin.
      await client.query("SELECT 1 FROM tillit_chains WHERE shard = $1 FOR UPDATE", [preferred]);
      throw new Race();
    }
    const head = headOf(chains[0] as Row);
    preferred = head.shard;
    const known = look ? await knownOf(client, drafts) : new Map<string, Entry>();
    const fresh = freshOf(drafts, known);
    const sealed = fresh.length ? seal(ledger, head, fresh) : undefined;
    if (sealed) await enter(client, sealed, fresh);
    for (const [text, ...parameters] of statementsOf(change)) {
      await client.query(numberParameters(text), parameters);
    }
    await client.query("COMMIT");
    return outcomesOf(drafts, known, sealed);
  }
}

async function knownOf(client: pg.PoolClient, drafts: readonly Draft[]): Promise<Map<string, Entry>> {
  const ids = drafts.map(({ id }) => id).join(",");
  const { rows } = await client.query({ name: "tillit-known", text: knownText, values: [ids] });
  return new Map(rows.map((row: Row) => [row.id as string, entryOf(row, (id) => id as string)]));
}

async function enter(client: pg.PoolClient, sealed: Sealed, fresh: readonly Draft[]) {
  const { entries, checkpoint, head } = sealed;
  const { days, hours } = tally(fresh);
  const values = [
    checkpoint.shard,
    checkpoint.first,
    head.at,
    entries.map(({ id }) => id).join(","),
    entries.map(({ kind }) => kinds.indexOf(kind)).join(","),
    digestsOf(entries.map(({ subject }) => subject ?? genesis)),
    digestsOf(entries.map(({ digest }) => digest)),
    Buffer.concat(entries.map(({ salt }) => salt as Uint8Array)),
    // The separator is a control character, which JSON never holds unescaped.
    entries.map(({ content }) => content).join("\x1e"),
    checkpoint.last,
    bytesOfDigest(checkpoint.root),
    bytesOfDigest(checkpoint.head),
    checkpoint.key,
    Buffer.from(checkpoint.signature, "base64url"),
    JSON.stringify(days),
    JSON.stringify(hours),
  ];
  const { rows } = await client.query({ name: "tillit-enter", text: enterText, values });
  // One of the ids was there before, or another process is entering it.
  if (rows[0].entered !== entries.length) throw new Race();
}

function digestsOf(digests: readonly Digest[]): Buffer {
  const bytes = Buffer.allocUnsafe(32 * digests.length);
  for (const [at, digest] of digests.entries()) bytes.write(digest, 32 * at, 32, "base64url");
  return bytes;
}

class Race extends Error {}

const deadlock = "40P01";
const serialization = "40001";
function isRace(error: unknown): boolean {
  const code = (error as { code?: string }).code;
  return error instanceof Race || code === deadlock || code === serialization;
}

/** Locks one free chain, the preferred one if it is. */
const lockText = `
  SELECT shard, seq, head, at FROM tillit_chains ORDER BY shard <> $1::int, shard
  LIMIT 1 FOR UPDATE SKIP LOCKED`;

const knownText = `
  SELECT ${entryColumns} FROM tillit_entries WHERE id = ANY (string_to_array($1, ',')::uuid[])`;

const enterText = `
  WITH entered AS (
    INSERT INTO tillit_entries (id, shard, seq, kind, at, subject, digest, salt, content)
    SELECT id::uuid, $1::smallint, $2::bigint + n - 1, kind::smallint, $3::bigint,
      nullif(substring($6::bytea FROM (n::int - 1) * 32 + 1 FOR 32), decode(repeat('00', 32), 'hex')),
      substring($7::bytea FROM (n::int - 1) * 32 + 1 FOR 32),
      substring($8::bytea FROM (n::int - 1) * 16 + 1 FOR 16), content
    FROM unnest(string_to_array($4::text, ','), string_to_array($5::text, ','),
      string_to_array($9::text, E'\\x1e')) WITH ORDINALITY AS draft (id, kind, content, n)
    ON CONFLICT (id) DO NOTHING RETURNING 1
  ), signed AS (
    INSERT INTO tillit_checkpoints VALUES
      ($1::smallint, $2::bigint, $10::bigint, $11::bytea, $12::bytea, $3::bigint, $13::text, $14::bytea)
  ), moved AS (
    UPDATE tillit_chains SET seq = $10::bigint, head = $12::bytea, at = $3::bigint WHERE shard = $1::smallint
  ), counted AS (
    INSERT INTO tillit_days AS old
    SELECT day, policy, version, locale, surface, action, category, $1::smallint, granted, denied
    FROM json_to_recordset($15::json) AS count (day int, policy text, version text, locale text, surface text,
      action text, category text, granted bigint, denied bigint)
    ON CONFLICT (day, policy, version, locale, surface, action, category, shard)
    DO UPDATE SET granted = old.granted + excluded.granted, denied = old.denied + excluded.denied
  ), clocked AS (
    INSERT INTO tillit_hours AS old SELECT hour, $1::smallint, decisions
    FROM json_to_recordset($16::json) AS count (hour int, decisions bigint)
    ON CONFLICT (hour, shard) DO UPDATE SET decisions = old.decisions + excluded.decisions
  )
  SELECT count(*)::int AS entered FROM entered`;
