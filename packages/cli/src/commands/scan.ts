// Looks at a site with a real browser and says what happens there without consent.
import { access, readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import * as catalog from "@tillit/catalog";
import { PolicyError, readPolicy } from "@tillit/record/schema";
import { type Command, type Input, listOption, type Options, type Result, textOption } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import { loadPolicy } from "../policy/load-policy.ts";
import {
  assess,
  failsOn,
  htmlReport,
  jsonReport,
  junitReport,
  propose,
  ScanError,
  type ScanOptions,
  sarifReport,
  scan as scanSite,
  terminalReport,
} from "../scan/index.ts";

export const scan: Command = {
  name: "scan",
  summary: "Look at a site with a real browser: what it stores and contacts, with and without consent",
  description:
    "Opens each page four times: nothing chosen, rejected, accepted, withdrawn. What it sees is held against the policy, then the catalogue. Nothing is guessed: what neither knows is unknown.",
  arguments: [{ name: "<urls...>", description: "Where to begin; links and the site map are followed" }],
  options: [
    { flags: "-p, --policy <file>", description: "Policy to hold it against" },
    { flags: "--html <file>", description: "Write the report for people" },
    { flags: "--sarif <file>", description: "Write SARIF 2.1.0" },
    { flags: "--junit <file>", description: "Write JUnit XML" },
    { flags: "--write <file>", description: "Write proposed declarations for the policy, as JSON" },
    { flags: "--fail-on <kinds>", description: "Exit 1 on these kinds or severities: leak,undeclared,high" },
    { flags: "--max-pages <n>", description: "Pages at most (20)" },
    { flags: "--max-time <seconds>", description: "Seconds for all of it (900)" },
    { flags: "--timeout <seconds>", description: "Seconds for one page in one state (30)" },
    { flags: "--settle <seconds>", description: "Seconds for a page to come to rest (3)" },
    { flags: "--parallel <n>", description: "Visits at one time (2)" },
    { flags: "--delay <seconds>", description: "Seconds between pages (0.5)" },
    { flags: "--no-crawl", description: "Only the pages that are named" },
    { flags: "--include <pattern>", description: "Follow only addresses that this regular expression finds" },
    { flags: "--exclude <pattern>", description: "Follow no address that this regular expression finds" },
    { flags: "--ignore-robots", description: "Do not obey robots.txt: for your own site" },
    { flags: "--user-agent <text>", description: "Name to go by; the browser's own where nothing is said" },
    { flags: "--locale <tag>", description: "Language of the browser (en-GB)" },
    { flags: "--browser <name>", description: "chromium, firefox, or the path of one" },
    { flags: "--ignore-https-errors", description: "Accept any certificate: for a test host" },
    {
      flags: "--login <module>",
      description: "Module whose default export signs in: async ({ page, context, url }) => {}",
    },
    {
      flags: "--storage-state <file>",
      description: "Cookies and storage that are there, as Playwright saves them",
    },
    {
      flags: "--cookie <name=value>",
      description: "A cookie that is there at the first address",
      repeat: true,
    },
    { flags: "--state <file>", description: "Keep finished pages here, and go on from it when called again" },
    { flags: "--screenshots <n>", description: "Pages that are photographed (3)" },
  ],
  examples: [
    {
      command: "tillit scan https://example.com --html report.html",
      does: "Look at 20 pages and write the report",
    },
    {
      command:
        "tillit scan http://localhost:8080 --policy tillit.policy.ts --fail-on leak,withdrawal,undeclared",
      does: "Fail a CI job on what must not be",
    },
  ],
  async run(input): Promise<Result> {
    try {
      return await run(input);
    } catch (error) {
      if (!(error instanceof ScanError)) throw error;
      const [problem = "", ...rest] = error.message.split("; ");
      throw new Failure("usage", problem, rest.join("; ") || "tillit scan --help lists what there is.");
    }
  },
};

async function run({ args, options, terminal }: Input): Promise<Result> {
  const { cwd } = terminal;
  const fails = failsOn(textOption(options, "failOn"));
  const policy = await policyOf(cwd, textOption(options, "policy"));
  if (!policy && textOption(options, "failOn")?.split(",").includes("undeclared")) {
    throw new ScanError(
      "--fail-on undeclared needs a policy to hold the site against; give one with --policy.",
    );
  }
  const progress = terminal.progress("scan");
  const observation = await scanSite(args, {
    ...(await settingsOf(options, cwd, args[0] ?? "")),
    signal: terminal.signal,
    onProgress: ({ done, of, url, state }) =>
      progress.step(`${done} of ${of} pages, ${url}${state ? ` (${state})` : ""}`),
  }).finally(() => progress.end());
  // Finished pages are in the state file; a report of half a site would be taken for one of the whole.
  if (terminal.signal.aborted) throw terminal.signal.reason;

  const assessment = assess(observation, { ...(policy ? { policy } : {}), catalog });
  const proposal = propose(assessment.inventory, { ...(policy ? { policy } : {}), catalog });
  const files: [string, () => string][] = [
    ["html", () => htmlReport(assessment)],
    ["sarif", () => `${JSON.stringify(sarifReport(assessment), null, 2)}\n`],
    ["junit", () => junitReport(assessment, fails)],
    ["write", () => `${JSON.stringify(proposal, null, 2)}\n`],
  ];
  const written: string[] = [];
  for (const [name, make] of files) {
    const file = textOption(options, name);
    if (!file) continue;
    await writeFile(resolve(cwd, file), make()).catch((error: Error) => {
      throw new Failure(
        "input",
        `${file}: cannot be written (${error.message})`,
        `Give --${name} a place that you may write to.`,
      );
    });
    written.push(file);
  }
  const failing = assessment.findings.filter(fails);
  const nothing = !observation.pages.some(({ failure }) => !failure);
  return {
    exit: failing.length || nothing ? exitCodes.findings : exitCodes.ok,
    data: { ...jsonReport(assessment), proposal, failing: failing.length, written },
    text: [
      terminalReport(assessment, terminal.colours),
      ...(failing.length ? [`${failing.length} of them are among --fail-on.`] : []),
      ...written.map((file) => `Written: ${file}`),
    ].join("\n"),
  };
}

async function policyOf(cwd: string, named: string | undefined) {
  if (!named) return undefined;
  const { document, name } = await loadPolicy(cwd, named);
  try {
    return readPolicy(document);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw new Failure("input", `${name}: ${error.message}`, `Mend it: tillit check --policy ${name}`);
  }
}

async function settingsOf(options: Options, cwd: string, url: string): Promise<ScanOptions> {
  const number = (name: string, by = 1) => {
    const text = textOption(options, name);
    return text === undefined ? undefined : Number(text) * by;
  };
  const pattern = (name: string) => {
    const text = textOption(options, name);
    try {
      return text === undefined ? undefined : new RegExp(text);
    } catch {
      throw new ScanError(`--${name} is "${text}", which is no regular expression; mend its brackets.`);
    }
  };
  const state = textOption(options, "state");
  return {
    browser: textOption(options, "browser"),
    maxPages: number("maxPages"),
    maxTime: number("maxTime", 1_000),
    timeout: number("timeout", 1_000),
    settle: number("settle", 1_000),
    parallel: number("parallel"),
    delay: number("delay", 1_000),
    screenshots: number("screenshots"),
    crawl: options.crawl !== false,
    include: pattern("include"),
    exclude: pattern("exclude"),
    robots: options.ignoreRobots !== true,
    userAgent: textOption(options, "userAgent"),
    locale: textOption(options, "locale"),
    ignoreHttpsErrors: options.ignoreHttpsErrors === true,
    login: await loginOf(cwd, textOption(options, "login")),
    storageState: await storageOf(
      cwd,
      textOption(options, "storageState"),
      listOption(options, "cookie"),
      url,
    ),
    ...(state ? { stateFile: resolve(cwd, state) } : {}),
  };
}

async function loginOf(cwd: string, file: string | undefined): Promise<ScanOptions["login"]> {
  if (!file) return undefined;
  const path = resolve(cwd, file);
  await access(path).catch(() => {
    throw new ScanError(`--login is "${file}", and no file is there; name a module.`);
  });
  const { createJiti } = await import("jiti");
  const login = await createJiti(import.meta.url, { fsCache: false }).import(path, { default: true });
  if (typeof login === "function") return login as ScanOptions["login"];
  throw new ScanError(
    `${file} has no default export that is a function; write: export default async ({ page }) => { … }`,
  );
}

async function storageOf(
  cwd: string,
  file: string | undefined,
  cookies: readonly string[],
  url: string,
): Promise<ScanOptions["storageState"]> {
  if (!file && !cookies.length) return undefined;
  const kept = file
    ? await readFile(resolve(cwd, file), "utf8").then(JSON.parse, () => undefined)
    : { cookies: [], origins: [] };
  if (!Array.isArray(kept?.cookies)) {
    throw new ScanError(
      `--storage-state is "${file}", which is no storage state; save one with Playwright's context.storageState().`,
    );
  }
  const full = /^https?:\/\//i.test(url) ? url : `https://${url}`;
  const domain = URL.canParse(full) ? new URL(full).hostname : url;
  const given = cookies.map((pair) => {
    const at = pair.indexOf("=");
    if (at < 1) throw new ScanError(`--cookie is "${pair}"; write it as name=value.`);
    return {
      name: pair.slice(0, at),
      value: pair.slice(at + 1),
      domain,
      path: "/",
      expires: -1,
      httpOnly: false,
      secure: false,
      sameSite: "Lax",
    };
  });
  return { origins: [], ...kept, cookies: [...kept.cookies, ...given] };
}
