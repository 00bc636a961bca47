// Installs packages of Debian.
import { existsSync, readFileSync } from "node:fs";
import { run } from "./run.mjs";

/** As root only. @param {string[]} packages @param {boolean} mayFail */
export async function apt(packages, mayFail) {
  console.log(`Installing ${packages.join(", ")} …`);
  const options = { env: { DEBIAN_FRONTEND: "noninteractive" }, mayFail };
  await run(["apt-get", "update", "-qq"], options);
  await run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", ...packages], options);
}

export function isDebian() {
  const file = "/etc/os-release";
  return existsSync(file) && /^ID="?debian"?$/m.test(readFileSync(file, "utf8"));
}
