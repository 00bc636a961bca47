// The months into which PostgreSQL cuts the ledger, by the time in the id.
import type pg from "pg";

/**
 * Makes the months that are missing: from the first month of the ledger, which also takes everything older,
 * to two months ahead. Idempotent, safe from several processes at once within the migration's lock.
 */
export async function ensureMonths(client: pg.ClientBase, now: number): Promise<void> {
  const { rows } = await client.query(
    `SELECT c.relname AS name FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
     WHERE i.inhparent = to_regclass('tillit_entries')`,
  );
  const there = new Set(rows.map((row) => row.name as string));
  if (!there.size) await makeMonth(client, "tillit_entries_before", undefined, monthOf(now, 0));
  // From the newest month that is there: a site that slept for a year has no hole afterwards.
  const newest = [...there]
    .filter((name) => /_\d{4}_\d{2}$/.test(name))
    .sort()
    .at(-1);
  let month = newest
    ? monthOf(Date.parse(`${newest.slice(-7).replace("_", "-")}-01T00:00:00Z`), 1)
    : monthOf(now, 0);
  for (; month <= monthOf(now, 2); month = monthOf(month, 1)) {
    const name = `tillit_entries_${new Date(month).toISOString().slice(0, 7).replace("-", "_")}`;
    await makeMonth(client, name, month, monthOf(month, 1));
  }
}

function monthOf(time: number, offset: number): number {
  const day = new Date(time);
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + offset, 1);
}

async function makeMonth(client: pg.ClientBase, name: string, from: number | undefined, to: number) {
  const start = from === undefined ? "MINVALUE" : `'${firstIdOf(from)}'`;
  await client.query(
    `CREATE TABLE IF NOT EXISTS ${name} PARTITION OF tillit_entries FOR VALUES FROM (${start}) TO ('${firstIdOf(to)}')`,
  );
}

/** The smallest UUID whose time is that. Milliseconds since 1970. */
export function firstIdOf(time: number): string {
  const hex = time.toString(16).padStart(12, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-0000-0000-000000000000`;
}
