// Finds a Chrome, Chromium, Edge or Firefox that is installed.
import { accessSync, constants, statSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { Failure } from "../../failure.ts";

export interface InstalledBrowser {
  readonly engine: "chromium" | "firefox";
  readonly path: string;
}

interface Machine {
  readonly env?: NodeJS.ProcessEnv;
  readonly platform?: NodeJS.Platform;
  readonly isProgram?: (path: string) => boolean;
}

const commands = {
  chromium: [
    "google-chrome-stable",
    "google-chrome",
    "chromium",
    "chromium-browser",
    "chrome",
    "microsoft-edge-stable",
    "microsoft-edge",
  ],
  firefox: ["firefox", "firefox-esr"],
} as const;

const macApplications = {
  chromium: ["Google Chrome", "Chromium", "Microsoft Edge"],
  firefox: ["Firefox"],
} as const;

const windowsPrograms = {
  chromium: [
    "Google\\Chrome\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
    "Chromium\\Application\\chrome.exe",
  ],
  firefox: ["Mozilla Firefox\\firefox.exe"],
} as const;

/**
 * The browser that was asked for: `chromium` or `firefox` (any of that kind), or the path of one; Chromium goes
 * first where nothing is said, since it tells more about what caused a request.
 *
 * @throws {Failure} when there is none
 * @example findBrowser().path // "/usr/bin/chromium"
 */
export function findBrowser(wanted?: string, machine: Machine = {}): InstalledBrowser {
  const { isProgram = canRun, env = process.env } = machine;
  const named = wanted && !isEngine(wanted) ? wanted : undefined;
  if (named) {
    if (isProgram(named)) return { engine: /firefox/i.test(named) ? "firefox" : "chromium", path: named };
    throw new Failure(
      "environment",
      `--browser is "${named}", and no program is there`,
      'Give "chromium", "firefox" or the path of one.',
    );
  }
  const engines = wanted && isEngine(wanted) ? [wanted] : (["chromium", "firefox"] as const);
  for (const engine of engines) {
    const path = places(engine, { ...machine, env }).find(isProgram);
    if (path) return { engine, path };
  }
  throw new Failure(
    "environment",
    `No ${engines.join(" or ")} was found on this machine`,
    "Install Chrome, Chromium or Firefox, or give its path with --browser.",
  );
}

const isEngine = (text: string): text is InstalledBrowser["engine"] =>
  text === "chromium" || text === "firefox";

function places(
  engine: InstalledBrowser["engine"],
  { env = {}, platform = process.platform }: Machine,
): string[] {
  const found = env[engine === "chromium" ? "TILLIT_CHROMIUM" : "TILLIT_FIREFOX"];
  const onPath = commands[engine].flatMap((command) =>
    (env.PATH ?? "").split(delimiter).map((folder) => join(folder, command)),
  );
  const onMac = macApplications[engine].flatMap((name) =>
    ["/Applications", join(env.HOME ?? homedir(), "Applications")].map((folder) =>
      join(folder, `${name}.app/Contents/MacOS/${engine === "firefox" ? "firefox" : name}`),
    ),
  );
  const onWindows = windowsPrograms[engine].flatMap((program) =>
    ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((name) =>
      env[name] ? `${env[name]}\\${program}` : [],
    ),
  );
  return [
    ...(found ? [found] : []),
    ...onPath,
    ...(platform === "darwin" ? onMac : []),
    ...(platform === "win32" ? onWindows : []),
  ];
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Not there, or not ours to run: the next place may have one.
    return false;
  }
}
