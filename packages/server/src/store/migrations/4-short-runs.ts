// SQLite: subjects by shorter runs, gathered into long ones. Of the pages that a commit writes, most were those of the
// subjects' index.
import type { Migration } from "../migration.ts";

export const shortRuns: Migration = {
  version: 4,
  name: "short-runs",
  // A short run of 4,096 entries has about twenty pages: the records of a busy commit share them, where of a run of
  // 262,144 each had a page to itself. A look-up asks every run; so 32 runs that are full are gathered in order into a
  // long one, and a look-up asks that instead.
  sqlite: `
    DROP INDEX tillit_entries_subject;
    CREATE INDEX tillit_entries_subject ON tillit_entries (seq >> 12, substr(subject, 1, 8))
      WHERE subject IS NOT NULL;
    CREATE TABLE tillit_subjects (
      run INTEGER NOT NULL, prefix BLOB NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (run, prefix, seq)
    ) WITHOUT ROWID;
    ALTER TABLE tillit_chains ADD COLUMN gathered INTEGER NOT NULL DEFAULT 0;
  `,
  // Each month has an index of its own there.
  postgres: "",
};
