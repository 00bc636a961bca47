// Tells whether anything has been written since.
import { createHash } from "node:crypto";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/**
 * A digest of which files there are, and of when each was last written.
 *
 * @param {string[]} paths files and folders of the repository
 * @example const before = await stateOf(["packages/sdk/dist"])
 */
export async function stateOf(paths) {
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
