// From a command line to an exit code.
import { CommanderError, Command as Parser, Option as ParserOption } from "commander";
import type { Command, Input, Options, Result } from "./command.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { Failure } from "./failure.ts";
import type { Listed } from "./registry.ts";
import { report, reportFailure } from "./report.ts";
import { createTerminal, type Surroundings } from "./terminal/terminal.ts";

/**
 * Runs one command line. Never rejects.
 *
 * @param argv what stands after `tillit`
 * @param surroundings where it runs and to whom it speaks: this process, where nothing is said
 * @example process.exitCode = await run(["check", "--json"], registry, "0.1.0", new AbortController().signal)
 */
export async function run(
  argv: readonly string[],
  registry: readonly Listed[],
  version: string,
  signal: AbortSignal,
  surroundings?: Surroundings,
): Promise<ExitCode> {
  const options = argv.slice(0, argv.includes("--") ? argv.indexOf("--") : undefined);
  const mode = { json: options.includes("--json"), quiet: options.includes("--quiet") };
  const terminal = createTerminal(options, mode, signal, surroundings);
  const name = options.find((word) => registry.some((listed) => listed.name === word));
  const call: Input["call"] = async (other, args, given) => {
    const found = registry.find((each) => each.name === other);
    if (found) return (await found.load()).run({ args, options: given, terminal, call });
    throw new Failure("environment", `This tillit has no command "${other}"`, "Install a newer @tillit/cli.");
  };
  let exit: ExitCode = exitCodes.ok;
  try {
    const listed = registry.find((each) => each.name === name);
    const command = await listed?.load();
    const parser = parserOf(registry, version, terminal.print, command, async (args, given) => {
      const result: Result = await (command as Command).run({ args, options: given, terminal, call });
      terminal.print(report(command as Command, result, mode.json));
      exit = result.exit;
    });
    if (argv.length) await parser.parseAsync([...argv], { from: "user" });
    else terminal.print(parser.helpInformation());
    return exit;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.ok;
    const failure = asFailure(error, name);
    terminal.complain(reportFailure(failure, terminal.colours));
    if (mode.json) terminal.print(reportFailure(failure, null));
    return failure instanceof Failure ? failure.exit : exitCodes.fault;
  }
}

function parserOf(
  registry: readonly Listed[],
  version: string,
  print: (text: string) => void,
  command: Command | undefined,
  act: (args: readonly string[], options: Options) => Promise<void>,
): Parser {
  const root = quiet(new Parser("tillit"), print)
    .description(
      "Prepares and checks a site's cookie policy: from an unknown site to a checked, released one.",
    )
    .usage("<command> [options]")
    .version(version, "-v, --version", "Print the version")
    .helpOption("-h, --help", "Print help")
    .helpCommand("help [command]", "Print the help of a command")
    .addHelpText(
      "after",
      "\nExample:\n  $ tillit check --policy tillit.policy.ts\n\nExit codes: 0 in order, 1 findings, 2 wrong call, 3 unreadable file, 4 something is missing here.",
    );
  for (const { name, summary } of registry) {
    const parser = quiet(new Parser(name), print)
      .summary(summary)
      .description(command?.description ?? summary);
    if (command?.name === name) fill(parser, command, act);
    root.addCommand(parser);
  }
  return root;
}

function fill(
  parser: Parser,
  command: Command,
  act: (args: readonly string[], options: Options) => Promise<void>,
): void {
  parser.description(`${command.summary}.${command.description ? `\n\n${command.description}` : ""}`);
  for (const { name, description } of command.arguments ?? []) parser.argument(name, description);
  for (const { flags, description, choices, repeat } of command.options ?? []) {
    const option = new ParserOption(flags, description);
    if (choices) option.choices(choices);
    if (repeat) {
      const check = option.parseArg;
      option.argParser((value: string, before: unknown) => {
        check?.(value, undefined as never);
        return [...(Array.isArray(before) ? before : []), value];
      });
    }
    parser.addOption(option);
  }
  parser
    .option("--json", "Print the result as JSON")
    .option("--quiet", "Say nothing of progress")
    .option("--no-color", "Print without colours, as NO_COLOR does")
    .helpOption("-h, --help", "Print this help")
    .addHelpText(
      "after",
      `\n${command.examples.length > 1 ? "Examples" : "Example"}:\n${examplesOf(command)}`,
    )
    .action(() => act(parser.args, parser.opts()));
}

function examplesOf({ examples }: Command): string {
  return examples.map(({ command, does }) => `  $ ${command}\n      ${does}`).join("\n");
}

/** Says nothing of errors by itself: they are told once, with their remedy. */
function quiet(parser: Parser, writeOut: (text: string) => void): Parser {
  return parser
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureOutput({ writeOut, outputError: () => undefined });
}

function asFailure(error: unknown, name: string | undefined): unknown {
  if (!(error instanceof CommanderError)) return error;
  const [problem = "", suggestion] = error.message.replace(/^error: /, "").split("\n");
  const help = name ? `tillit ${name} --help` : "tillit --help";
  const meant = suggestion?.match(/\(Did you mean (.*)\?\)/)?.[1];
  return new Failure(
    "usage",
    problem,
    meant ? `Did you mean ${meant}? "${help}" lists what there is.` : `"${help}" lists what there is.`,
  );
}
