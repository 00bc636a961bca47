// The embedded store: one SQLite file, every commit on disk before its answer.
import Database from "better-sqlite3";
import type { Store } from "../core/store.ts";
import { bytesOfDigest } from "../ledger/digest.ts";
import type { Engine, Row, Statement } from "./engine.ts";
import { pending } from "./migration.ts";
import { entryColumns } from "./row.ts";
import { sqlStore } from "./sql-store.ts";
import { sqliteAppend } from "./sqlite-append.ts";
import { bytesOfUuid, uuidOfBytes } from "./uuid-bytes.ts";

/**
 * Opens or makes the file, and brings it to this version.
 *
 * @throws {TypeError} when the file was made by a newer Tillit
 * @example const store = await openSqlite("tillit.sqlite")
 */
export async function openSqlite(path: string): Promise<Store> {
  return sqlStore(sqliteEngine(openDatabase(path)));
}

/** @param upTo stops at an older version, for tests of migrations */
export function openDatabase(path: string, upTo?: number): Database.Database {
  const database = new Database(path);
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma("busy_timeout = 5000");
  database.pragma("cache_size = -32000");
  database.pragma("wal_autocheckpoint = 4000");
  // What is erased is overwritten with zeros, not merely unlinked.
  database.pragma("secure_delete = ON");
  migrate(database, upTo);
  return database;
}

function migrate(database: Database.Database, upTo?: number) {
  database
    .transaction(() => {
      const version = database.pragma("user_version", { simple: true }) as number;
      for (const migration of pending(version, upTo)) {
        database.exec(migration.sqlite);
        database.pragma(`user_version = ${migration.version}`);
      }
    })
    .immediate();
}

export function sqliteEngine(database: Database.Database): Engine {
  const prepared = new Map<string, Database.Statement>();
  const prepare = (text: string) => {
    let statement = prepared.get(text);
    if (!statement) {
      statement = database.prepare(text);
      prepared.set(text, statement);
    }
    return statement;
  };
  const rows = async (...[text, ...parameters]: Statement): Promise<Row[]> => {
    const statement = prepare(text);
    if (statement.reader) return statement.all(...parameters) as Row[];
    statement.run(...parameters);
    return [];
  };
  const { value: ledger } = prepare("SELECT value FROM tillit_meta WHERE name = 'ledger'").get() as {
    value: string;
  };

  return {
    kind: "sqlite",
    ledger,
    lanes: 1,
    rows,
    toId: bytesOfUuid,
    fromId: uuidOfBytes,
    ofSubject: (subject, limit) => [
      `WITH RECURSIVE runs (run) AS (
           SELECT 0 UNION ALL SELECT run + 1 FROM runs
           WHERE run < (SELECT seq >> 14 FROM tillit_chains WHERE shard = 0)
         )
         SELECT ${entryColumns} FROM runs CROSS JOIN tillit_entries
         WHERE seq >> 14 = run AND substr(subject, 1, 8) = ? AND subject IS NOT NULL AND subject = ?
         ORDER BY seq LIMIT ?`,
      bytesOfDigest(subject).subarray(0, 8),
      bytesOfDigest(subject),
      limit,
    ],
    append: sqliteAppend(database, prepare, ledger),
    async upkeep() {
      database.pragma("optimize");
    },
    async close() {
      database.close();
    },
  };
}
