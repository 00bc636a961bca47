// Builds what is not built yet, or was built from something else.
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stateOf } from "../servers/state-of.mjs";

/** What every example is built from, beside its own folder. */
const inputs = [
  "pnpm-lock.yaml",
  "examples/frameworks",
  "examples/policies",
  ...["sdk", "react", "vue", "svelte"].map((name) => `packages/${name}/dist`),
];

/**
 * Runs `build` unless it has run before, and nothing that it reads has been written since.
 *
 * @param {string} outDir where it puts what it builds
 * @param {string} name folder of the example below `examples`
 * @param {() => Promise<unknown>} build
 */
export async function once(outDir, name, build) {
  const stamp = join(outDir, ".built-from");
  const now = await stateOf([...inputs, `examples/${name}`]);
  const before = await readFile(stamp, "utf8").catch(() => "");
  if (before === now) return;
  await rm(stamp, { force: true });
  await build();
  await writeFile(stamp, now);
}
