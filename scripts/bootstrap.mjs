// Brings a checkout to the point where the tools run: a fitting Node, installed packages, a fresh build.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./run.mjs";

export const root = fileURLToPath(new URL("../", import.meta.url));
const pnpm = ["npx", "-y", "pnpm@10.34.9"];
const oldestNode = [20, 10];

/** Ends the process with one sentence where Node is too old to go on. */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = oldestNode;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  console.error(
    `Tillit needs Node ${oldestNode.join(".")} or newer, and this is ${version}: https://nodejs.org`,
  );
  process.exit(1);
}

/** Installs the packages of the lockfile, unless exactly these are there. */
export async function install() {
  const manifests = list(root, 3).filter((file) => /(^|\/)package\.json$/.test(file));
  const wanted = digest([...manifests, join(root, "pnpm-lock.yaml"), join(root, "pnpm-workspace.yaml")]);
  const stamp = join(root, "node_modules/.tillit-installed");
  if (readIfThere(stamp) === wanted) return;
  console.log("Installing packages …");
  await run([...pnpm, "install", "--frozen-lockfile", "--config.confirmModulesPurge=false"], {
    // With NODE_ENV=production the build tools would be left out.
    env: { NODE_ENV: "development", npm_config_update_notifier: "false" },
  });
  writeFileSync(stamp, wanted);
}

/**
 * Builds the packages, unless the sources and what was made from them are as the last build left them.
 *
 * @param {{ quiet?: boolean, only?: string[] }} [options] `quiet` shows errors only; `only` names packages, and builds
 * them in any case
 */
export async function build({ quiet = false, only = [] } = {}) {
  if (only.length) return void (await run(["rollup", "-c"], { env: { TILLIT_ONLY: only.join() } }));
  const stamp = join(root, ".cache/built");
  if (readIfThere(stamp) === digest(sources()) + digest(built())) return;
  console.log("Building, which takes about half a minute …");
  const began = Date.now();
  await run(["rollup", "-c", ...(quiet ? ["--silent"] : [])]);
  // Chunks are named for their content: those of older builds would be published with the new ones.
  for (const file of built()) if (statSync(file).mtimeMs < began - 1000) rmSync(file);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest(sources()) + digest(built()));
}

function sources() {
  const tools = [
    "rollup.config.mjs",
    "scripts/emit-schemas.mjs",
    "scripts/lean.mjs",
    "scripts/lean-cuts.mjs",
    "package.json",
    "pnpm-lock.yaml",
    "tsconfig.base.json",
  ];
  const packages = list(join(root, "packages")).filter((file) =>
    /^[^/]+\/(src\/|package\.json$|tsconfig[^/]*\.json$)/.test(relative(join(root, "packages"), file)),
  );
  const rollup = list(join(root, "scripts/rollup"));
  return [...tools.map((file) => join(root, file)).filter(existsSync), ...rollup, ...packages];
}

function built() {
  return list(join(root, "packages")).filter((file) =>
    /^[^/]+\/dist\//.test(relative(join(root, "packages"), file)),
  );
}

/** @param {string} folder @param {number} [depth] @returns {string[]} */
function list(folder, depth = 12) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== "node_modules" && !name.startsWith("."))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return depth > 1 ? list(path, depth - 1) : [];
      return entry.isFile() ? [path] : [];
    })
    .sort();
}

/** @param {string[]} files */
function digest(files) {
  const hash = createHash("sha256");
  for (const file of files)
    hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

/** @param {string} file */
function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
