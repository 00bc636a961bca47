// Fills a ledger with any number of entries, and asks on the way what the store costs by then.
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { loadavg } from "node:os";
import pg from "pg";
import { receive } from "../src/core/receive.ts";
import type { Store } from "../src/core/store.ts";
import { createSeal, type Draft, type Seal } from "../src/ledger/seal.ts";
import { newSigningKey, signerOf } from "../src/ledger/signer.ts";
import { openPostgres } from "../src/store/postgres.ts";
import { sqlStore } from "../src/store/sql-store.ts";
import { openDatabase, sqliteEngine } from "../src/store/sqlite.ts";
import { nextRecord } from "./load.ts";

const known = {
  digest: "",
  categories: new Set(["functionality", "tracking"]),
  services: new Set(["posthog"]),
};

/** Past HTTP, through the same ledger and store. @param url of PostgreSQL, or else the file is SQLite's */
export async function fill(count: number, file: string, url: string | undefined) {
  const engine = url ? "postgres" : "sqlite";
  const database = url ? undefined : openDatabase(file);
  const store: Store = url ? await openPostgres(url) : sqlStore(sqliteEngine(database as never));
  const seal = createSeal(signerOf(newSigningKey()), Date.now, randomBytes);
  await probe(store, seal, 0);
  for (let done = 0; done < count; ) {
    // The filling may be lost: what is measured may not.
    database?.pragma("synchronous = OFF");
    const end = Math.min(count, done + 1_000_000);
    while (done < end) {
      const batches = Array.from({ length: store.lanes }, () => draftsOf(2000));
      await Promise.all(batches.map((drafts) => store.append(drafts, seal)));
      done += 2000 * batches.length;
    }
    database?.pragma("synchronous = FULL");
    await probe(store, seal, done);
  }
  await store.close();
  // What the filling left to be written would otherwise stand in the way of every flush that is measured.
  if (count) spawnSync("sync");
  if (url && count) {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows: sizes } = await client.query(
      "SELECT pg_database_size(current_database())::float8 AS bytes",
    );
    await client.end();
    console.log(JSON.stringify({ engine, bytesPerRecord: Math.round(sizes[0].bytes / count) }));
  }
}

/** CPU of this process, in which the store runs: 100 durable commits of 64 records, and look-ups. */
async function probe(store: Store, seal: Seal, entries: number) {
  const commits = Array.from({ length: 100 }, () => draftsOf(64));
  const { engine } = store;
  const cost = async (times: number, work: (at: number) => Promise<unknown>) => {
    const before = process.cpuUsage();
    for (let at = 0; at < times; at++) await work(at);
    const { user, system } = process.cpuUsage(before);
    return Math.round((user + system) / times);
  };
  const append = await cost(100, (at) => store.append(commits[at] as Draft[], seal));
  const draftAt = (at: number) => commits[at]?.[0] as Draft;
  const day = Math.floor(Date.now() / 86_400_000);
  console.log(
    JSON.stringify({
      engine,
      entries,
      microsecondsOfCpu: {
        "record in a commit of 64": +(append / 64).toFixed(1),
        "entry by id": await cost(100, (at) => store.entry(draftAt(at).id)),
        "records of a subject": await cost(100, (at) => store.ofSubject(draftAt(at).subject as string, 50)),
        "50 newest records": await cost(20, () => store.records({ limit: 50 })),
        "30 days of counts": await cost(20, () => store.days(day - 29, day)),
      },
      loadAverage: loadavg()[0]?.toFixed(1),
    }),
  );
}

function draftsOf(count: number): Draft[] {
  return Array.from({ length: count }, () => {
    const received = receive(JSON.parse(nextRecord().body), () => known, Date.now(), {
      behind: 1e12,
      ahead: 1e12,
    });
    if (!received.ok) throw received.problem;
    return received.draft;
  });
}
