// Finds a Chromium, Chrome or Edge on this machine, for the tests that need a browser.
import { accessSync, constants, statSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

const commands = [
  "chromium",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
  "chromium-browser",
];

const macApplications = ["Google Chrome", "Chromium", "Microsoft Edge", "Google Chrome for Testing"];

/**
 * `TILLIT_CHROMIUM` names one; otherwise what is on the PATH, then where Macs keep applications.
 *
 * @param {{ env?: NodeJS.ProcessEnv, platform?: string, isProgram?: (path: string) => boolean }} [machine]
 * @returns {string | undefined} absolute path of the program
 * @throws {Error} when `TILLIT_CHROMIUM` names no program
 * @example findChromium() // "/usr/bin/chromium"
 */
export function findChromium({ env = process.env, platform = process.platform, isProgram = canRun } = {}) {
  const named = env.TILLIT_CHROMIUM;
  if (named && !isProgram(named)) {
    throw new Error(`TILLIT_CHROMIUM is "${named}", and no program is there; name one or unset it.`);
  }
  if (named) return named;
  const onPath = commands.flatMap((command) =>
    (env.PATH ?? "").split(delimiter).map((folder) => join(folder, command)),
  );
  const onMac = macApplications.flatMap((name) =>
    ["/Applications", join(env.HOME ?? homedir(), "Applications")].map((folder) =>
      join(folder, `${name}.app/Contents/MacOS/${name}`),
    ),
  );
  return [...onPath, ...(platform === "darwin" ? onMac : [])].find(isProgram);
}

/**
 * The same engine without windows, where Debian's `chromium-headless-shell` is installed: a test takes 60 % of the
 * processor's time in it. `TILLIT_CHROMIUM` names another.
 *
 * @returns {string | undefined} absolute path of the program
 * @throws {Error} when `TILLIT_CHROMIUM` names no program
 */
export function findHeadlessChromium() {
  const shell = "/usr/bin/chromium-headless-shell";
  return !process.env.TILLIT_CHROMIUM && canRun(shell) ? shell : findChromium();
}

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Not there, or not ours to run: the next place may have one.
    return false;
  }
}
