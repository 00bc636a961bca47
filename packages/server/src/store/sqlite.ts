// The embedded store: one SQLite file, every commit on disk before its answer.
import Database from "better-sqlite3";
import type { Store } from "../core/store.ts";
import type { Engine, Row, Statement } from "./engine.ts";
import { pending } from "./migration.ts";
import { sqlStore } from "./sql-store.ts";
import { sqliteAppend } from "./sqlite-append.ts";
import { ofSubject } from "./sqlite-subjects.ts";
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
    ofSubject,
    append: sqliteAppend(database, prepare, ledger),
    async upkeep() {
      database.pragma("optimize");
    },
    async close() {
      database.close();
    },
  };
}
