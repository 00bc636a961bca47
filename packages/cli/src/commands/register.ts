import { mkdir, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { localeSchema, type Policy } from "@tillit/record/schema";
import { localesOf } from "../check/check-texts.ts";
import { type Command, type Input, listOption, type Result, textOption } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import { digestOf } from "../lock/digest.ts";
import { policyPage } from "../page/policy-page.ts";
import { printHtml } from "../page/print-html.ts";
import { printMarkdown } from "../page/print-markdown.ts";
import { checkedPolicy } from "../policy/checked-policy.ts";
import { policyOption } from "../policy/options.ts";
import { type Register, registerCsv, registerOf } from "../register/register.ts";
import { readSupplement } from "../register/supplement.ts";

const formats = ["csv", "json", "html", "markdown"] as const;

export const register: Command = {
  name: "register",
  summary: "Write the GDPR art. 30 register and the policy page",
  description:
    "The register (register.csv, register.json) has one activity for each service; what a cookie policy does not say, such as safeguards and security measures, comes from --complete. The policy page (policy.<language>.html, .md) has the cookie tables, the rights and the log of changes, in each language of the policy.",
  options: [
    policyOption,
    { flags: "-o, --out <folder>", description: "Where to write (default: tillit-register)" },
    {
      flags: "-f, --format <format>",
      description: "Only this one; may be given several times",
      choices: formats,
      repeat: true,
    },
    {
      flags: "-l, --locale <tag>",
      description: "Language of the pages; the first is the register's too; may be given several times",
      repeat: true,
    },
    { flags: "--complete <file>", description: "JSON or YAML with what article 30 asks for besides" },
  ],
  examples: [
    { command: "tillit register", does: "Writes everything into tillit-register/." },
    {
      command: "tillit register --format html --locale sv --out public",
      does: "Only the page, in Swedish, into the site's own folder.",
    },
  ],
  run: runRegister,
};

async function runRegister({ options, terminal }: Input): Promise<Result> {
  const { cwd, colours } = terminal;
  const checked = await checkedPolicy(options, terminal);
  if (checked.refused) return checked.refused;
  const { policy, loaded } = checked;
  const locales = languagesOf(policy, listOption(options, "locale"));
  const file = textOption(options, "complete");
  const supplement = file === undefined ? {} : await readSupplement(cwd, file);
  const made = registerOf(policy, digestOf(loaded.document), supplement, locales[0]);
  const wanted = listOption(options, "format");
  const files = filesOf(policy, made, locales).filter(
    ({ format }) => !wanted.length || wanted.includes(format),
  );
  const folder = resolve(cwd, textOption(options, "out") ?? "tillit-register");
  await writeAll(folder, files);
  const written = files.map(({ name }) => relative(cwd, join(folder, name)) || name);
  const hasRegister = files.some(({ format }) => format === "csv" || format === "json");
  const toComplete = hasRegister ? made.toComplete : [];
  return {
    exit: exitCodes.ok,
    data: { version: policy.version, files: written, toComplete },
    text: [
      ...written.map((name) => `${colours.green("wrote")} ${name}`),
      ...(toComplete.length
        ? [`${colours.yellow("to complete")} ${toComplete.join(", ")}; see --complete`]
        : []),
    ].join("\n"),
  };
}

function languagesOf(policy: Policy, asked: readonly string[]): [string, ...string[]] {
  const wrong = asked.find((locale) => !localeSchema.safeParse(locale).success);
  if (wrong !== undefined) {
    throw new Failure("usage", `--locale: "${wrong}" is no language tag`, 'Write it like "sv" or "pt-BR".');
  }
  const own = localesOf(policy);
  const preferred = policy.defaultLocale ? [policy.defaultLocale, ...own] : own;
  const [first = "en", ...others] = [...new Set(asked.length ? asked : preferred)];
  return [first, ...others];
}

interface Output {
  readonly name: string;
  readonly format: (typeof formats)[number];
  readonly text: string;
}

function filesOf(policy: Policy, made: Register, locales: readonly string[]): Output[] {
  const pages = locales.map((locale) => ({ locale, page: policyPage(policy, locale) }));
  return [
    { name: "register.csv", format: "csv", text: registerCsv(made) },
    { name: "register.json", format: "json", text: `${JSON.stringify(made, null, 2)}\n` },
    ...pages.flatMap(({ locale, page }): Output[] => [
      { name: `policy.${locale}.html`, format: "html", text: printHtml(page) },
      { name: `policy.${locale}.md`, format: "markdown", text: printMarkdown(page) },
    ]),
  ];
}

async function writeAll(folder: string, files: readonly Output[]): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await Promise.all(files.map(({ name, text }) => writeFile(join(folder, name), text)));
  } catch (error) {
    throw new Failure(
      "input",
      `--out: cannot be written (${(error as Error).message})`,
      "Name a folder that you may write to.",
    );
  }
}
