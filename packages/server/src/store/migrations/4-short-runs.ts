// SQLite: subjects by shorter runs. Of the pages that a commit writes, most were those of the subjects' index.
import type { Migration } from "../migration.ts";

export const shortRuns: Migration = {
  version: 4,
  name: "short-runs",
  // A run of 16,384 entries has about 80 pages: the hundred records of a busy commit share them. Of a run of
  // 262,144 each record had a page to itself. A look-up asks every run, so they are not shorter still.
  sqlite: `
    DROP INDEX tillit_entries_subject;
    CREATE INDEX tillit_entries_subject ON tillit_entries (seq >> 14, substr(subject, 1, 8))
      WHERE subject IS NOT NULL;
  `,
  postgres: "",
};
