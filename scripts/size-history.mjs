// What the budgets weighed at earlier commits: kept in docs/sizes.json, one entry a commit.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./bootstrap.mjs";
import { run } from "./run.mjs";

const file = join(root, "docs/sizes.json");
/** What a size comes from. */
const sources = ["packages", "pnpm-lock.yaml"];

/**
 * @typedef {object} Entry
 * @property {string} commit
 * @property {string} date
 * @property {{ [budget: string]: number }} bytes
 */

/** @returns {Entry[]} the oldest first */
export const history = () => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : []);

/**
 * Writes down what was weighed as the sizes of the last commit that touched the packages, once for each.
 *
 * @param {Entry["bytes"]} bytes
 * @throws {Error} when the sources are not those of the last commit
 */
export async function keep(bytes) {
  const git = async (/** @type {string[]} */ ...args) =>
    (await run(["git", ...args], { quiet: true })).output.trim();
  if (await git("status", "--porcelain", "--", ...sources))
    throw new Error(
      "The packages differ from the last commit: commit them first, then keep what they weigh.",
    );
  const [commit = "", date = ""] = (await git("log", "-1", "--format=%h %cs", "--", ...sources)).split(" ");
  const entries = history().filter((entry) => entry.commit !== commit);
  writeFileSync(file, `${JSON.stringify([...entries, { commit, date, bytes }], null, 2)}\n`);
}

/**
 * Pure. The last entries and, below them, what stands now.
 *
 * @param {readonly Entry[]} entries
 * @param {Entry["bytes"]} now
 * @param {readonly string[]} names of the budgets to show
 */
export function historyLines(entries, now, names, count = 5) {
  if (!entries.length) return [];
  const shown = [...entries.slice(-count), { commit: "now", date: "", bytes: now }];
  const widths = names.map((name) => Math.max(name.length, 6));
  const row = (/** @type {readonly (string | number | undefined)[]} */ cells) =>
    cells.map((cell, at) => `${cell ?? "–"}`.padStart(widths[at] ?? 0)).join("  ");
  return [
    `${"".padEnd(20)}${row(names)}`,
    ...shown.map(
      ({ commit, date, bytes }) =>
        `${`${date} ${commit}`.trim().padEnd(20)}${row(names.map((name) => bytes[name]))}`,
    ),
  ];
}
