// The ledger, the policies and notices it speaks of, and the keys that sign it.
import type { Migration } from "../migration.ts";

export const ledger: Migration = {
  version: 1,
  name: "ledger",
  sqlite: `
    CREATE TABLE tillit_meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    INSERT INTO tillit_meta VALUES ('ledger', lower(hex(randomblob(16))));
    CREATE TABLE tillit_chains (
      shard INTEGER PRIMARY KEY, seq INTEGER NOT NULL, head BLOB NOT NULL, at INTEGER NOT NULL,
      swept INTEGER NOT NULL DEFAULT 0
    );
    INSERT INTO tillit_chains (shard, seq, head, at) VALUES (0, 0, zeroblob(32), 0);
    CREATE TABLE tillit_entries (
      seq INTEGER PRIMARY KEY, shard INTEGER NOT NULL DEFAULT 0, id BLOB NOT NULL, kind INTEGER NOT NULL,
      at INTEGER NOT NULL, subject BLOB, digest BLOB NOT NULL, salt BLOB, content TEXT,
      restricted INTEGER NOT NULL DEFAULT 0
    );
    CREATE UNIQUE INDEX tillit_entries_id ON tillit_entries (id);
    -- Subjects are random, and random keys would touch a page each in an index of the whole table. By runs of
    -- 262,144 entries only the newest run's few pages are hot; a look-up asks every run.
    CREATE INDEX tillit_entries_subject ON tillit_entries (seq >> 18, substr(subject, 1, 8))
      WHERE subject IS NOT NULL;
    CREATE TABLE tillit_checkpoints (
      shard INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, root BLOB NOT NULL,
      head BLOB NOT NULL, at INTEGER NOT NULL, key TEXT NOT NULL, signature BLOB NOT NULL,
      PRIMARY KEY (shard, last)
    ) WITHOUT ROWID;
    CREATE TABLE tillit_policies (
      id TEXT NOT NULL, version TEXT NOT NULL, digest TEXT NOT NULL, document TEXT NOT NULL,
      at INTEGER NOT NULL, PRIMARY KEY (id, version)
    );
    CREATE TABLE tillit_notices (
      digest TEXT PRIMARY KEY, policy TEXT NOT NULL, version TEXT NOT NULL, locale TEXT NOT NULL,
      document TEXT NOT NULL, at INTEGER NOT NULL
    );
    CREATE INDEX tillit_notices_policy ON tillit_notices (policy, version);
    CREATE TABLE tillit_keys (kid TEXT PRIMARY KEY, x TEXT NOT NULL, at INTEGER NOT NULL);
  `,
  // Cut into months by the time in the id: so the primary key stays the id alone, unique over all months.
  postgres: `
    CREATE TABLE tillit_meta (name text PRIMARY KEY, value text NOT NULL);
    INSERT INTO tillit_meta VALUES ('ledger', replace(gen_random_uuid()::text, '-', ''));
    CREATE TABLE tillit_chains (
      shard smallint PRIMARY KEY, seq bigint NOT NULL, head bytea NOT NULL, at bigint NOT NULL,
      swept bigint NOT NULL DEFAULT 0
    ) WITH (fillfactor = 10);
    INSERT INTO tillit_chains (shard, seq, head, at)
      SELECT n, 0, decode(repeat('00', 32), 'hex'), 0 FROM generate_series(0, 63) AS n;
    CREATE TABLE tillit_entries (
      id uuid PRIMARY KEY, shard smallint NOT NULL, seq bigint NOT NULL, kind smallint NOT NULL,
      at bigint NOT NULL, subject bytea, digest bytea NOT NULL, salt bytea, content text,
      restricted smallint NOT NULL DEFAULT 0
    ) PARTITION BY RANGE (id);
    CREATE INDEX tillit_entries_seq ON tillit_entries (shard, seq);
    CREATE INDEX tillit_entries_subject ON tillit_entries (subject) WHERE subject IS NOT NULL;
    CREATE TABLE tillit_checkpoints (
      shard smallint NOT NULL, first bigint NOT NULL, last bigint NOT NULL, root bytea NOT NULL,
      head bytea NOT NULL, at bigint NOT NULL, key text NOT NULL, signature bytea NOT NULL,
      PRIMARY KEY (shard, last)
    );
    CREATE TABLE tillit_policies (
      id text NOT NULL, version text NOT NULL, digest text NOT NULL, document text NOT NULL,
      at bigint NOT NULL, PRIMARY KEY (id, version)
    );
    CREATE TABLE tillit_notices (
      digest text PRIMARY KEY, policy text NOT NULL, version text NOT NULL, locale text NOT NULL,
      document text NOT NULL, at bigint NOT NULL
    );
    CREATE INDEX tillit_notices_policy ON tillit_notices (policy, version);
    CREATE TABLE tillit_keys (kid text PRIMARY KEY, x text NOT NULL, at bigint NOT NULL);
  `,
};
