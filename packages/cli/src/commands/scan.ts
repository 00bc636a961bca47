// Looks at a site with a real browser and says what happens there without consent.
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import * as catalog from "@tillit/catalog";
import { PolicyError, readPolicy } from "@tillit/record/schema";
import { type Command, type Input, type Result, textOption } from "../command.ts";
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
  sarifReport,
  scan as scanSite,
  terminalReport,
} from "../scan/index.ts";
import { settingsOf } from "../scan/settings.ts";
import { counted } from "../terminal/counted.ts";

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
  run: runScan,
};

async function runScan({ args, options, terminal }: Input): Promise<Result> {
  const { cwd } = terminal;
  const fails = failsOn(textOption(options, "failOn"));
  const policy = await policyOf(cwd, textOption(options, "policy"));
  if (!policy && textOption(options, "failOn")?.split(",").includes("undeclared")) {
    throw new Failure(
      "usage",
      "--fail-on undeclared needs a policy to hold the site against",
      "Give one with --policy.",
    );
  }
  const progress = terminal.progress("scan");
  const observation = await scanSite(args, {
    ...(await settingsOf(options, cwd, args[0] ?? "")),
    signal: terminal.signal,
    onProgress: ({ done, of, url, state }) =>
      progress.step(`${done} of ${counted(of, "page")}, ${url}${state ? ` (${state})` : ""}`),
  }).finally(() => progress.end());
  if (terminal.signal.aborted) throw interrupted(observation.pages.length, textOption(options, "state"));

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

/** A report of half a site would be taken for one of the whole. */
function interrupted(done: number, state: string | undefined): Failure {
  const finished = counted(done, "finished page");
  return state
    ? new Failure(
        "interrupted",
        `Stopped; ${state} has ${finished}.`,
        "Run the same command again: it goes on from there.",
      )
    : new Failure(
        "interrupted",
        `Stopped; ${finished} are not kept.`,
        "Run it again, with --state <file> to be able to go on where it stops.",
      );
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
