import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Command, Input, Result } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import { lintTheme } from "../theme/lint-theme.ts";

export const theme: Command = {
  name: "theme",
  summary: "Check a theme: that both answers weigh alike, and that everything can be read",
  description: "Exits with 1 when something was found: its token, its value and what to do.",
  arguments: [{ name: "<files...>", description: "Style sheets that set --tillit-* tokens" }],
  options: [],
  examples: [{ command: "tillit theme consent.css", does: "Can this theme be used?" }],
  run: runTheme,
};

async function runTheme({ args, terminal }: Input): Promise<Result> {
  const { colours } = terminal;
  const files = await Promise.all(
    args.map(async (file) => ({ file, findings: lintTheme(await read(terminal.cwd, file)) })),
  );
  const lines = files.flatMap(({ file, findings }) =>
    findings.length === 0
      ? [`${colours.green("in order")}  ${file}`]
      : findings.map(
          ({ rule, token, value, line, problem, remedy, source }) =>
            `${colours.red(rule)}  ${file}:${line}  ${token}: ${value}\n  ${problem}\n  ${remedy} ${colours.dim(`(${source})`)}`,
        ),
  );
  const isFine = files.every(({ findings }) => findings.length === 0);
  return { exit: isFine ? exitCodes.ok : exitCodes.findings, data: { files }, text: lines.join("\n") };
}

async function read(cwd: string, file: string): Promise<string> {
  try {
    return await readFile(resolve(cwd, file), "utf8");
  } catch (cause) {
    throw new Failure("input", `${file} cannot be read.`, "Name a style sheet that is there.", { cause });
  }
}
