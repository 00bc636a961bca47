// What administrators did, and what subjects asked for.
import type { Migration } from "../migration.ts";

export const accountability: Migration = {
  version: 2,
  name: "accountability",
  sqlite: `
    CREATE TABLE tillit_acts (
      id BLOB PRIMARY KEY, at INTEGER NOT NULL, act TEXT NOT NULL, target TEXT NOT NULL, detail TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE tillit_requests (
      id BLOB PRIMARY KEY, kind TEXT NOT NULL, reference TEXT NOT NULL, received_at INTEGER NOT NULL,
      due_at INTEGER NOT NULL, extension TEXT NOT NULL, state TEXT NOT NULL, closed_at INTEGER,
      note TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX tillit_requests_due ON tillit_requests (state, due_at);
  `,
  postgres: `
    CREATE TABLE tillit_acts (
      id uuid PRIMARY KEY, at bigint NOT NULL, act text NOT NULL, target text NOT NULL, detail text NOT NULL
    );
    CREATE TABLE tillit_requests (
      id uuid PRIMARY KEY, kind text NOT NULL, reference text NOT NULL, received_at bigint NOT NULL,
      due_at bigint NOT NULL, extension text NOT NULL, state text NOT NULL, closed_at bigint,
      note text NOT NULL
    );
    CREATE INDEX tillit_requests_due ON tillit_requests (state, due_at);
  `,
};
