// Runs the compiler over every tsconfig of the workspace, two at a time. With `--after-build` over those alone that the
// build, which stops at the first wrong type, does not go by.
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./bootstrap.mjs";
import { run } from "./run.mjs";

/** @param {string} config */
const isBuilt = (config) => /^packages\/[^/]+\/tsconfig\.json$/.test(config);
const waiting = ["packages", "examples", "scripts"]
  .flatMap((folder) => find(join(root, folder)))
  .filter((config) => !(process.argv.includes("--after-build") && isBuilt(config)));
const failed = await Promise.all([work(), work()]);
if (failed.flat().length) {
  console.error(`Types do not fit under ${failed.flat().join(", ")}.`);
  process.exitCode = 1;
}

async function work() {
  const failed = [];
  for (let config = waiting.shift(); config; config = waiting.shift()) {
    const pretty = process.stdout.isTTY ? ["--pretty"] : [];
    const { code, output } = await run(["tsc", "-p", config, "--noEmit", ...pretty], {
      quiet: true,
      mayFail: true,
    });
    if (code) {
      console.error(output.trimEnd());
      failed.push(config);
    }
  }
  return failed;
}

/** @param {string} folder @returns {string[]} */
function find(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== "node_modules" && name !== "dist")
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return find(path);
      return /^tsconfig.*\.json$/.test(entry.name) ? [relative(root, path)] : [];
    });
}
