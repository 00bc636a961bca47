// node packages/server/bench/run.mjs [sqlite|postgres] [rows to begin with] [seconds a measurement]
import { spawnSync } from "node:child_process";
import { bundle } from "./build.mjs";

const [bench, serve] = await Promise.all([bundle("bench/bench.ts"), bundle("bench/serve.ts")]);
const { status } = spawnSync(process.execPath, [bench, ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...process.env, BENCH_SERVE: serve },
});
process.exitCode = status ?? 1;
