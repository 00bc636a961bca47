// The store of many processes: PostgreSQL, or what speaks its protocol.
import pg from "pg";
import type { Store } from "../core/store.ts";
import { bytesOfDigest } from "../ledger/digest.ts";
import type { Engine, Row, Statement } from "./engine.ts";
import { pending } from "./migration.ts";
import { ensureMonths } from "./months.ts";
import { numberParameters } from "./number-parameters.ts";
import { postgresAppend } from "./postgres-append.ts";
import { entryColumns } from "./row.ts";
import { sqlStore } from "./sql-store.ts";

export interface PostgresOptions {
  /** Connections of this process, 8 where nothing is said; half of them commit. */
  readonly connections?: number;
  readonly onError?: (error: Error) => void;
}

/**
 * Connects, and brings the database to this version. Any number of processes may do so at the same time.
 *
 * @throws {TypeError} when the database was made by a newer Tillit
 * @example const store = await openPostgres("postgres://tillit@localhost/consent")
 */
export async function openPostgres(url: string, options: PostgresOptions = {}): Promise<Store> {
  const pool = openPool(url, options);
  try {
    await migrate(pool);
    return sqlStore(await postgresEngine(pool, options.connections));
  } catch (error) {
    await pool.end();
    throw error;
  }
}

export function openPool(url: string, { connections = 8, onError }: PostgresOptions = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5000,
    application_name: "tillit",
    // An answer of 201 says that the record is on disk, whatever the database's default is.
    options: "-c synchronous_commit=on -c lock_timeout=10s -c idle_in_transaction_session_timeout=30s",
    types: { getTypeParser: typeParser as never },
  });
  // A connection that dies is replaced by the pool; without a listener it would end the process. The pool listens
  // only while a connection is idle: one in use tells the statement under way, and may tell the client as well.
  const hear = (error: Error) => onError?.(error);
  pool.on("error", hear);
  pool.on("connect", (client) => client.on("error", hear));
  return pool;
}

const bigint = 20;
function typeParser(oid: number, format?: string) {
  if (oid === bigint) return Number;
  return pg.types.getTypeParser(oid, format as "text");
}

const migrationLock = 7_455_481;

/** @param upTo stops at an older version, for tests of migrations */
export async function migrate(pool: pg.Pool, upTo?: number): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    await client.query(`SELECT pg_advisory_xact_lock(${migrationLock})`);
    await client.query(
      `CREATE TABLE IF NOT EXISTS tillit_migrations
         (version integer PRIMARY KEY, name text NOT NULL, at timestamptz NOT NULL DEFAULT now())`,
    );
    const { rows } = await client.query("SELECT coalesce(max(version), 0) AS version FROM tillit_migrations");
    for (const migration of pending(rows[0].version, upTo)) {
      await client.query(migration.postgres);
      await client.query("INSERT INTO tillit_migrations (version, name) VALUES ($1, $2)", [
        migration.version,
        migration.name,
      ]);
    }
    await ensureMonths(client, Date.now());
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined); // The connection may be what failed.
    throw error;
  } finally {
    client.release();
  }
}

export async function postgresEngine(pool: pg.Pool, connections = 8): Promise<Engine> {
  const texts = new Map<string, string>();
  const rows = async (...[text, ...parameters]: Statement): Promise<Row[]> => {
    let numbered = texts.get(text);
    if (!numbered) {
      numbered = numberParameters(text);
      texts.set(text, numbered);
    }
    return (await pool.query(numbered, parameters)).rows;
  };
  const [meta] = await rows("SELECT value FROM tillit_meta WHERE name = 'ledger'");
  const ledger = meta?.value as string;

  return {
    kind: "postgres",
    ledger,
    lanes: Math.max(1, connections >> 1),
    rows,
    toId: (uuid) => uuid,
    fromId: (value) => value as string,
    ofSubject: (subject, limit, skipped) => [
      `SELECT ${entryColumns} FROM tillit_entries WHERE subject = ? ORDER BY at, shard, seq LIMIT ? OFFSET ?`,
      bytesOfDigest(subject),
      limit,
      skipped,
    ],
    append: postgresAppend(pool, ledger),
    upkeep: () => migrate(pool),
    close: () => pool.end(),
  };
}
