// The tools that Tillit is measured beside, at exact versions, in a scratch folder of their own.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../bootstrap.mjs";
import { run } from "../run.mjs";

/** Rivals, what two of them need around them, and the bundler that their own guides presume. */
export const rivals = {
  "@c15t/react": "2.2.1",
  c15t: "2.2.1",
  cookieconsent: "3.1.1",
  esbuild: "0.28.2",
  klaro: "0.7.22",
  react: "19.3.1",
  "react-dom": "19.3.1",
  tarteaucitronjs: "1.34.0",
  "vanilla-cookieconsent": "3.1.0",
};

/** Below `.cache`, which git does not see and the workspace does not install from. */
export const folder = join(root, ".cache/bench");

/** Installs what is not there yet. Nothing of it becomes a dependency of the workspace. */
export async function installRivals() {
  const stamp = join(folder, "installed.json");
  const wanted = JSON.stringify(rivals, null, 2);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  const list = Object.entries(rivals).map(([name, version]) => `${name}@${version}`);
  const quiet = [
    "--no-save",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--no-package-lock",
    "--legacy-peer-deps",
  ];
  await run(["npm", "install", ...quiet, "--prefix", folder, ...list]);
  writeFileSync(stamp, wanted);
}

/** @param {string} path below `node_modules` @example read("klaro/dist/klaro.js") */
export const read = (path) => readFileSync(join(folder, "node_modules", path));
