// Packs every package as npm would publish it, and has publint and are-the-types-wrong judge the tarball.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./bootstrap.mjs";
import { run } from "./run.mjs";

const folder = join(root, ".cache/tarballs");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

for (const name of readdirSync(join(root, "packages"))) {
  const manifest = join(root, "packages", name, "package.json");
  if (!existsSync(manifest)) continue;
  const { private: isPrivate, exports = {} } = JSON.parse(readFileSync(manifest, "utf8"));
  if (!isPrivate) await judge(name, exports);
}

/** @param {string} name @param {{ [path: string]: unknown }} exports */
async function judge(name, exports) {
  const { output } = await run(
    ["npm", "pack", "--json", "--ignore-scripts", "--pack-destination", folder, `./packages/${name}`],
    { quiet: true, env: { npm_config_loglevel: "error" } },
  );
  const tarball = join(folder, JSON.parse(output)[0].filename);
  // A script for a <script> tag and a JSON file are no modules: nothing imports them, and they have no types. A component
  // of Svelte's has types of its own, and is compiled by the site: for Node it is no module either.
  const untyped = Object.keys(exports).filter(
    (path) => (typeof exports[path] === "string" || path.endsWith(".svelte")) && path !== "./package.json",
  );
  const verdicts = await Promise.all([
    run(["publint", "run", tarball, "--strict"], { quiet: true, mayFail: true }),
    run(
      [
        "attw",
        tarball,
        "--format",
        "ascii",
        "--no-emoji",
        "--profile",
        // A package for Node alone is ES modules only, and says so by having nothing for `require`.
        JSON.stringify(exports).includes('"require"') ? "node16" : "esm-only",
        ...(untyped.length ? ["--exclude-entrypoints", ...untyped] : []),
      ],
      { quiet: true, mayFail: true },
    ),
  ]);
  const failed = verdicts.filter(({ code }) => code !== 0);
  for (const { output: words } of failed) console.error(words.trimEnd());
  console.log(`@tillit/${name}: ${failed.length ? "cannot be published like this" : "fit to publish"}`);
  if (failed.length) process.exitCode = 1;
}
