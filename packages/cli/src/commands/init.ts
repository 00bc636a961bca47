import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { z } from "zod";
import { checkPolicy } from "../check/check-policy.ts";
import { place } from "../check/place.ts";
import { countFindings, printFindings } from "../check/print-findings.ts";
import { type Command, type Input, listOption, type Result, textOption } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import { ask } from "../init/ask.ts";
import { authorityOf } from "../init/authorities.ts";
import { findServices } from "../init/find-services.ts";
import { type Answers, firstPolicy, idOf } from "../init/first-policy.ts";
import { firstTexts } from "../init/first-texts.ts";
import { type FileFormat, fileFormats, printPolicy } from "../init/print-policy.ts";
import { policyNames } from "../policy/find-policy.ts";

export const init: Command = {
  name: "init",
  summary: "Write a first policy file from a few answers",
  description:
    "Asks what the flags leave open; without a terminal the flags are everything. With the address of a site, the site is scanned and what it stores is declared. The file passes tillit check.",
  arguments: [{ name: "[url]", description: "A site to scan for what it stores" }],
  options: [
    { flags: "-n, --name <name>", description: "Who decides why data is collected: the company or person" },
    { flags: "-e, --email <address>", description: "Where visitors reach them" },
    { flags: "-c, --country <code>", description: "Whose law governs the policy: SE" },
    {
      flags: "--authority <name>",
      description: "The supervisory authority, where the country does not say it",
    },
    { flags: "--authority-url <url>", description: "Its address" },
    {
      flags: "-l, --locale <tag>",
      description: "A language of the policy (en, sv); may be given several times",
      repeat: true,
    },
    {
      flags: "-s, --service <name>",
      description: "A service of the catalogue; may be given several times",
      repeat: true,
    },
    { flags: "--policy-url <url>", description: "Where the whole policy will stand (default: /privacy)" },
    { flags: "--id <id>", description: "The policy's id (default: from the name)" },
    {
      flags: "-f, --format <format>",
      description: "Language of the file (default: ts)",
      choices: fileFormats,
    },
    { flags: "-o, --out <file>", description: "The file (default: tillit.policy.<format>)" },
    { flags: "--force", description: "Write over a file that is there" },
  ],
  examples: [
    { command: "tillit init", does: "Asks and writes tillit.policy.ts." },
    {
      command:
        'tillit init --name "Nordljus AB" --email privacy@nordljus.example --country SE --service posthog',
      does: "Asks nothing.",
    },
  ],
  run: runInit,
};

async function runInit(input: Input): Promise<Result> {
  const { args, options, terminal } = input;
  const { cwd, colours } = terminal;
  const format = (textOption(options, "format") ?? formatOf(textOption(options, "out"))) as FileFormat;
  const file = resolve(cwd, textOption(options, "out") ?? `tillit.policy.${format}`);
  refuseToOverwrite(file, input);
  // Questions first: nobody waits for a scan only to be told that an answer is missing.
  const answers = await answersOf(input);
  const { services, open } = await findServices(args[0], input);
  const policy = firstPolicy({ ...answers, services });
  const catalog = await import("@tillit/catalog");
  const { findings } = checkPolicy(policy, { catalog });
  const text = printPolicy(policy, format);
  const name = relative(cwd, file);
  const serious = findings.filter(({ severity, rule }) => severity === "error" || rule === "long-lifetime");
  const placed = place(serious, {
    file,
    name,
    format: format === "ts" || format === "js" ? "module" : format,
    text,
    document: policy,
  });
  if (serious.some(({ severity }) => severity === "error")) {
    const closing = colours.red(`Not written: ${countFindings(placed)}.`);
    return {
      exit: exitCodes.findings,
      data: { findings: placed },
      text: `${printFindings(placed, colours)}\n\n${closing}`,
    };
  }
  await writeFile(file, text).catch((error: Error) => {
    throw new Failure(
      "input",
      `${name}: cannot be written (${error.message})`,
      'Name another with "--out <file>".',
    );
  });
  const next = 'Make its words your own, then run "tillit check". "tillit bump --write" releases it.';
  return {
    exit: exitCodes.ok,
    data: {
      file: name,
      version: policy.version,
      services: Object.keys(policy.services),
      open,
      findings: placed,
    },
    text: [printFindings(placed, colours), describeOpen(open), `${colours.green("wrote")} ${name}\n${next}`]
      .filter(Boolean)
      .join("\n\n"),
  };
}

function formatOf(out: string | undefined): string {
  const extension = out?.match(/\.[mc]?(ts|js|json|yaml|yml)$/)?.[1] ?? "ts";
  return extension === "yml" ? "yaml" : extension;
}

function refuseToOverwrite(file: string, { options, terminal }: Input): void {
  if (options.force) return;
  const other = policyNames.find((name) => existsSync(resolve(terminal.cwd, name)));
  const there = existsSync(file)
    ? relative(terminal.cwd, file)
    : textOption(options, "out")
      ? undefined
      : other;
  if (there)
    throw new Failure("input", `${there} is there already`, 'Keep it, or write over it with "--force".');
}

async function answersOf({ options, terminal }: Input): Promise<Omit<Answers, "services">> {
  const given = (name: string) => textOption(options, name);
  const name = await ask(
    { flag: "--name", message: "Which company or person decides why data is collected?", refuse: isEmpty },
    given("name"),
    terminal,
  );
  const email = await ask(
    {
      flag: "--email",
      message: "At which address do visitors reach them?",
      refuse: (answer) => (z.email().safeParse(answer).success ? undefined : "is no e-mail address"),
    },
    given("email"),
    terminal,
  );
  const country = await ask(
    {
      flag: "--country",
      message: "Which country's law governs the policy? Two capitals, such as SE",
      refuse: (answer) => (/^[A-Z]{2}$/.test(answer) ? undefined : "is not two capitals"),
    },
    given("country"),
    terminal,
  );
  const known = authorityOf(country);
  const authority = await ask(
    {
      flag: "--authority",
      message: "To which authority can visitors complain?",
      refuse: isEmpty,
      ...(known ? { initial: known.name } : {}),
    },
    given("authority"),
    terminal,
  );
  const isKnown = known?.name === authority;
  const authorityUrl = await ask(
    {
      flag: "--authority-url",
      message: "What is the authority's address?",
      refuse: (answer) => (z.url().safeParse(answer).success ? undefined : "is no address"),
      ...(isKnown ? { initial: known.url } : {}),
    },
    given("authorityUrl") ?? (isKnown ? known.url : undefined),
    terminal,
  );
  return {
    id: given("id") ?? idOf(name),
    controller: { name, email },
    authority: { name: authority, url: authorityUrl },
    country,
    locales: localesOf(listOption(options, "locale")),
    url: given("policyUrl") ?? "/privacy",
    date: terminal.now().toISOString().slice(0, 10),
  };
}

function describeOpen(open: readonly string[]): string {
  if (!open.length) return "";
  return `Seen, and known to nobody; find out what these are, then declare them or remove them:\n${open.map((each) => `  ${each}`).join("\n")}`;
}

function localesOf(asked: readonly string[]): [string, ...string[]] {
  const wrong = asked.find((locale) => !Object.hasOwn(firstTexts, locale));
  if (wrong !== undefined) {
    throw new Failure(
      "usage",
      `--locale: there are no first texts in "${wrong}"`,
      `Begin with ${Object.keys(firstTexts).join(" or ")}, and add the language to each text of the file.`,
    );
  }
  const [first = "en", ...others] = [...new Set(asked)];
  return [first, ...others];
}

function isEmpty(answer: string): string | undefined {
  return answer.trim() ? undefined : "is empty";
}
