// node packages/server/bench/crash.mjs [rounds]: kills, full disks and restarts; ends with 1 when a record was lost
import { spawnSync } from "node:child_process";
import { bundle } from "./build.mjs";

const [crash, bin] = await Promise.all([bundle("bench/crash.ts"), bundle("src/bin.ts")]);
const { status } = spawnSync(process.execPath, [crash, ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...process.env, CRASH_BIN: bin },
});
process.exitCode = status ?? 1;
