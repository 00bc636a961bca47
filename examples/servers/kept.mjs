// Keeps what is slow to build for the other processes of a test run, and for the next run.
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { stateOf } from "./state-of.mjs";

const folder = fileURLToPath(new URL("../../.cache/kept/", import.meta.url));

/** What all of it is built from. */
const built = ["pnpm-lock.yaml", "examples/servers", "packages/sdk/dist", "packages/cli/dist"];

/** @type {Promise<string> | undefined} */
let state;

/**
 * The result of `make`, or of the one that made the same from the same packages before.
 *
 * @template T of what JSON can say
 * @param {unknown} from everything that `make` depends on beside the built packages
 * @param {() => Promise<T>} make
 * @returns {Promise<T>}
 * @example const pages = await kept(["bundle", entry, folder], () => bundle(entry, folder))
 */
export async function kept(from, make) {
  state ??= stateOf(built);
  const key = createHash("sha256")
    .update(JSON.stringify([await state, from]))
    .digest("hex");
  const file = `${folder}${key}.json`;
  const before = await take(file);
  if (before !== undefined) return before;
  try {
    const made = await make();
    // Whole or not at all: another process may be reading.
    await writeFile(`${file}.new`, JSON.stringify(made));
    await rename(`${file}.new`, file);
    return made;
  } finally {
    await rm(`${file}.making`, { recursive: true, force: true });
  }
}

/** What another process has made, or is making; nothing where this one is to make it. @param {string} file */
async function take(file) {
  const making = `${file}.making`;
  await mkdir(folder, { recursive: true });
  for (;;) {
    const content = await readFile(file, "utf8").catch(() => undefined);
    if (content) return JSON.parse(content);
    const isOurs = await mkdir(making).then(
      () => true,
      () => false,
    );
    if (isOurs) return undefined;
    // One that was stopped in the middle of it does not come back.
    const since = await stat(making).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (since > 60_000) await rm(making, { recursive: true, force: true });
    await pause(100);
  }
}
