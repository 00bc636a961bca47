// node packages/server/bench/run.mjs [sqlite|postgres] [rows to begin with] [seconds a measurement] [connections x records …]
import { spawnSync } from "node:child_process";
import { bundle } from "./build.mjs";

const [bench, serve, bare] = await Promise.all(
  ["bench/bench.ts", "bench/serve.ts", "bench/bare.ts"].map(bundle),
);
const { status } = spawnSync(process.execPath, [bench, ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...process.env, BENCH_SERVE: serve, BENCH_BARE: bare },
});
process.exitCode = status ?? 1;
