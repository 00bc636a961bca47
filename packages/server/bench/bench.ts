// Measures the server's CPU per record, records a second, memory, and what an overload is answered.
import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { startCluster } from "../test/fixtures/postgres-cluster.ts";
import { fill } from "./fill.ts";
import { load } from "./load.ts";
import { readAll } from "./read.ts";

const [engine = "sqlite", rowsText = "0", secondsText = "10", ...loads] = process.argv.slice(2);
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
  await fill(rows, file, url);
  await read();
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

/** What pages and dashboards ask, over HTTP, with that many entries in the ledger. */
async function read() {
  const child = start(serve);
  const { url: address } = (await message(child)) as { url: string };
  const milliseconds = await readAll(address);
  console.log(JSON.stringify({ engine, entries: rows, milliseconds, loadAverage: loadavg()[0]?.toFixed(1) }));
  await end(child);
}

async function measure(program: string, name: string, connections: number, batch: number) {
  const child = start(program);
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
  await end(child);
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

function start(program: string): ChildProcess {
  const own = program === bare ? join(folder, "bare.sqlite") : file;
  return fork(program, {
    env: { ...process.env, TILLIT_SQLITE: own, ...(url && { DATABASE_URL: url }) },
    execArgv: process.env.BENCH_PROFILE ? ["--cpu-prof", `--cpu-prof-dir=${process.env.BENCH_PROFILE}`] : [],
  });
}

async function end(child: ChildProcess) {
  child.send("close");
  await new Promise((resolve) => child.on("exit", resolve));
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
