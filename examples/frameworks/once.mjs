// Builds what is not built yet, or was built from something else.
import { createHash } from "node:crypto";
import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../../", import.meta.url));

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

/** A digest of which files there are, and of when each was last written. @param {string[]} paths */
async function stateOf(paths) {
  const files = (await Promise.all(paths.map(filesAt))).flat().sort();
  const lines = await Promise.all(files.map(async (file) => `${file} ${(await stat(file)).mtimeMs}`));
  return createHash("sha256").update(lines.join("\n")).digest("hex");
}

/** @param {string} path @returns {Promise<string[]>} */
async function filesAt(path) {
  const full = join(repository, path);
  if (!(await stat(full)).isDirectory()) return [full];
  const entries = await readdir(full, { withFileTypes: true });
  const written = /^(node_modules|\.next|next-env\.d\.ts|public)$/;
  const below = entries
    .filter(({ name }) => !written.test(name))
    .map(({ name }) => filesAt(`${path}/${name}`));
  return (await Promise.all(below)).flat();
}
