// Measures the server's CPU per record, records a second, memory, and what an overload is answered.
import { type ChildProcess, fork, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { receive } from "../src/core/receive.ts";
import type { Store } from "../src/core/store.ts";
import { createSeal, type Draft, type Seal } from "../src/ledger/seal.ts";
import { newSigningKey, signerOf } from "../src/ledger/signer.ts";
import { openPostgres } from "../src/store/postgres.ts";
import { sqlStore } from "../src/store/sql-store.ts";
import { openDatabase, sqliteEngine } from "../src/store/sqlite.ts";
import { startCluster } from "../test/fixtures/postgres-cluster.ts";
import { load, nextRecord } from "./load.ts";

const [engine = "sqlite", rowsText = "0", secondsText = "10", ...loads] = process.argv.slice(2);
const rows = Number(rowsText);
const seconds = Number(secondsText);
const serve = process.env.BENCH_SERVE as string;
/** What no server on this machine can do without, in the same minute: the machine may be busy with other things. */
const bare = process.env.BENCH_BARE as string;

const known = {
  digest: "",
  categories: new Set(["functionality", "tracking"]),
  services: new Set(["posthog"]),
};
const folder = mkdtempSync(join(tmpdir(), "tillit-bench-"));
const file = join(folder, "bench.sqlite");
const cluster = engine === "postgres" ? await startCluster() : undefined;
const url = await cluster?.database();
try {
  await fill(rows);
  for (const load of loads.length ? loads : ["64x1", "256x1", "64x20", "2560x20"]) {
    const [connections = 64, batch = 1] = load.split("x").map(Number);
    const name = `${connections} connections, ${batch === 1 ? "one record" : `${batch} records`} a request`;
    if (batch === 1) await measure(bare, `bare hono + zod + SQLite: ${name}`, connections, batch);
    await measure(serve, name, connections, batch);
  }
} finally {
  cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(program: string, name: string, connections: number, batch: number) {
  const own = program === bare ? join(folder, "bare.sqlite") : file;
  const child = fork(program, {
    env: { ...process.env, TILLIT_SQLITE: own, ...(url && { DATABASE_URL: url }) },
    execArgv: process.env.BENCH_PROFILE ? ["--cpu-prof", `--cpu-prof-dir=${process.env.BENCH_PROFILE}`] : [],
  });
  const { url: address } = (await message(child)) as { url: string };
  // What the engine has not compiled yet costs several times as much: by records, since a busy machine is slow to warm.
  let warm = 0;
  const onKept = () => {
    warm += 1;
  };
  await load({ url: address, connections, seconds: 30, batch, onKept, until: () => warm > 20_000 });
  const before = await usage(child);
  const result = await load({ url: address, connections, seconds, batch });
  const after = await usage(child);
  child.send("close");
  await new Promise((resolve) => child.on("exit", resolve));
  const kept = result.kept.length;
  const size = program === serve && engine === "sqlite" ? statSync(file).size : undefined;
  console.log(
    JSON.stringify({
      engine,
      rowsBefore: rows,
      name,
      keptPerSecond: Math.round(kept / result.seconds),
      serverCpuMsPerKept: +((after.cpu - before.cpu) / 1000 / kept).toFixed(4),
      serverCores: +((after.cpu - before.cpu) / 1e6 / result.seconds).toFixed(2),
      peakMegabytes: Math.round(after.peak / 1e6),
      p50: +result.p50.toFixed(1),
      p99: +result.p99.toFixed(1),
      answers: result.answers,
      ...(size && { fileMegabytes: Math.round(size / 1e6) }),
      loadAverage: loadavg()[0]?.toFixed(1),
    }),
  );
}

async function usage(child: ChildProcess) {
  child.send("usage");
  return (await message(child)) as { cpu: number; peak: number };
}

function message(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });
}

/** Past HTTP, through the same ledger and store; asks on the way what a commit and a look-up cost by then. */
async function fill(count: number) {
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
