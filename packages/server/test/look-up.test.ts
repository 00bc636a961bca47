import { expect, test } from "vitest";
import { entryColumns } from "../src/store/row.ts";
import { openDatabase } from "../src/store/sqlite.ts";

const database = openDatabase(":memory:");
const plan = (query: string) =>
  (database.prepare(`EXPLAIN QUERY PLAN ${query}`).all() as { detail: string }[]).map(({ detail }) => detail);

test.each([
  ["a record by its id", `SELECT ${entryColumns} FROM tillit_entries WHERE id = x'00'`],
  [
    "a page of records",
    `SELECT ${entryColumns} FROM tillit_entries WHERE id < x'ff' AND id > x'00' AND kind = 0 ORDER BY id DESC LIMIT 5`,
  ],
  [
    "entries in order",
    `SELECT ${entryColumns} FROM tillit_entries WHERE shard = 0 AND seq > 5 ORDER BY seq LIMIT 5`,
  ],
  [
    "the commit of an entry",
    "SELECT * FROM tillit_checkpoints WHERE shard = 0 AND last >= 5 ORDER BY last LIMIT 1",
  ],
  [
    "a subject's records, run by run",
    `SELECT ${entryColumns} FROM tillit_chains CROSS JOIN tillit_entries
     WHERE tillit_entries.seq >> 18 = 3 AND substr(subject, 1, 8) = x'00' AND subject IS NOT NULL AND subject = x'00'`.replace(
      entryColumns,
      "id",
    ),
  ],
  ["counts by day", "SELECT * FROM tillit_days WHERE day BETWEEN 1 AND 30"],
  ["counts by hour", "SELECT * FROM tillit_hours WHERE hour BETWEEN 1 AND 48"],
  ["open requests", "SELECT * FROM tillit_requests WHERE state = 'open' ORDER BY due_at, id LIMIT 5"],
])("finds %s by an index, however many there are", (_name, query) => {
  const steps = plan(query).filter((step) => /tillit_(?!chains)/.test(step));
  expect(steps.length).toBeGreaterThan(0);
  for (const step of steps) expect(step).toMatch(/^SEARCH/);
});
