// What every command is: data that the program turns into help and options, and one function.
import type { ExitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal/terminal.ts";

export interface Command {
  readonly name: string;
  /** What it does, in one line of the list of commands. */
  readonly summary: string;
  /** What one cannot guess from the options. */
  readonly description?: string;
  readonly arguments?: readonly Argument[];
  readonly options?: readonly Option[];
  /** At least one, shown at the end of its help. */
  readonly examples: readonly Example[];
  /**
   * Answers with everything that there is to say, and prints nothing itself but progress.
   *
   * @throws {Failure} when it cannot do what was asked
   */
  run(input: Input): Promise<Result>;
}

export interface Argument {
  /** As commander writes it: `<file>`, `[file]`, `<files...>`. */
  readonly name: string;
  readonly description: string;
}

export interface Option {
  /** As commander writes it: `-p, --policy <file>`, `--write`. */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  /** May be given several times: the values arrive as a list. */
  readonly repeat?: boolean;
}

export interface Example {
  readonly command: string;
  readonly does: string;
}

export interface Input {
  readonly args: readonly string[];
  /** By camel-cased name: `--fail-on` is `failOn`. */
  readonly options: Options;
  readonly terminal: Terminal;
  /**
   * Runs another command and answers with its result, printing nothing but progress.
   *
   * @throws {Failure} when there is no such command, or it cannot do what it was asked
   */
  call(name: string, args: readonly string[], options: Options): Promise<Result>;
}
export type Options = { readonly [name: string]: string | boolean | readonly string[] | undefined };

export interface Result {
  readonly exit: ExitCode;
  /** What `--json` prints, besides `command`, `ok` and `exit`. */
  readonly data: object;
  /** What a person reads, coloured by `terminal.colours`. */
  readonly text: string;
}

/** The value of an option that takes one. */
export function textOption(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}

/** The values of an option that may be given several times. */
export function listOption(options: Options, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? value : [];
}
