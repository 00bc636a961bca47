// Measures the server's CPU per record, records a second, memory, and what an overload is answered.
import { type ChildProcess, fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { receive } from "../src/core/receive.ts";
import type { Store } from "../src/core/store.ts";
import { createSeal } from "../src/ledger/seal.ts";
import { newSigningKey, signerOf } from "../src/ledger/signer.ts";
import { openPostgres } from "../src/store/postgres.ts";
import { sqlStore } from "../src/store/sql-store.ts";
import { openDatabase, sqliteEngine } from "../src/store/sqlite.ts";
import { startCluster } from "../test/fixtures/postgres-cluster.ts";
import { load, nextRecord } from "./load.ts";

const [engine = "sqlite", rowsText = "0", secondsText = "10"] = process.argv.slice(2);
const rows = Number(rowsText);
const seconds = Number(secondsText);
const serve = process.env.BENCH_SERVE as string;
/** What no server on this machine can do without, in the same minute: the machine may be busy with other things. */
const bare = process.env.BENCH_BARE as string;

const folder = mkdtempSync(join(tmpdir(), "tillit-bench-"));
const file = join(folder, "bench.sqlite");
const cluster = engine === "postgres" ? await startCluster() : undefined;
const url = await cluster?.database();
try {
  if (rows) await fill(rows);
  for (const [name, connections, batch] of [
    ["64 connections, one record a request", 64, 1],
    ["256 connections, one record a request", 256, 1],
    ["64 connections, 20 records a request", 64, 20],
  ] as const) {
    if (batch === 1) await measure(bare, `bare hono + zod + SQLite: ${name}`, connections, batch);
    await measure(serve, name, connections, batch);
  }
  await measure(serve, "overload: 2,560 connections, 20 records a request", 2560, 20);
} finally {
  cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(program: string, name: string, connections: number, batch: number) {
  const own = program === bare ? join(folder, "bare.sqlite") : file;
  const child = fork(program, {
    env: { ...process.env, TILLIT_SQLITE: own, ...(url && { DATABASE_URL: url }) },
    execArgv: [],
  });
  const { url: address } = (await message(child)) as { url: string };
  await load({ url: address, connections, seconds: 3, batch });
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

/** Past HTTP, through the same ledger and store. */
async function fill(count: number) {
  const store: Store = url ? await openPostgres(url) : hasty(file);
  const seal = createSeal(signerOf(newSigningKey()), Date.now, randomBytes);
  const known = {
    digest: "",
    categories: new Set(["functionality", "tracking"]),
    services: new Set(["posthog"]),
  };
  const began = performance.now();
  let sum = 0;
  for (let done = 0; done < count; ) {
    const lanes = Array.from({ length: store.lanes }, () => {
      const drafts = Array.from({ length: 2000 }, () => {
        const received = receive(JSON.parse(nextRecord().body), () => known, Date.now(), {
          behind: 1e12,
          ahead: 1e12,
        });
        if (!received.ok) throw received.problem;
        return received.draft;
      });
      done += drafts.length;
      const start = performance.now();
      return store.append(drafts, seal).then(() => {
        sum += performance.now() - start;
      });
    });
    await Promise.all(lanes);
    if (done % 500_000 < 2000 * store.lanes) {
      console.error(
        `${done} rows, ${Math.round((performance.now() - began) / 1000)} s, append ${((sum / done) * 1000).toFixed(1)} µs a row`,
      );
    }
  }
  await store.close();
}

/** The filling may be lost: what is measured afterwards may not. */
function hasty(path: string): Store {
  const database = openDatabase(path);
  database.pragma("synchronous = OFF");
  return sqlStore(sqliteEngine(database));
}
