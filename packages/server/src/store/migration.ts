// How a database gets from one version to the next. A migration that has been released never changes.

import { ledger } from "./migrations/1-ledger.ts";
import { accountability } from "./migrations/2-accountability.ts";
import { counters } from "./migrations/3-counters.ts";
import { shortRuns } from "./migrations/4-short-runs.ts";

export interface Migration {
  readonly version: number;
  readonly name: string;
  /** Statements, in order. */
  readonly sqlite: string;
  readonly postgres: string;
}

export const migrations: readonly Migration[] = [ledger, accountability, counters, shortRuns];

/** The migrations that a database of this version lacks. @throws {TypeError} when the database is newer than this code */
export function pending(version: number, upTo = migrations.length): readonly Migration[] {
  if (version > migrations.length) {
    throw new TypeError(
      `The database is of version ${version}, this Tillit knows ${migrations.length}; start a newer Tillit.`,
    );
  }
  return migrations.filter((migration) => migration.version > version && migration.version <= upTo);
}
