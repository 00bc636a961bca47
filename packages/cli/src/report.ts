// What is printed at the end of a command.
import type { Command, Result } from "./command.ts";
import { exitCodes } from "./exit-code.ts";
import { Failure } from "./failure.ts";
import type { Colours } from "./terminal/terminal.ts";

export function report({ name }: Command, { exit, data, text }: Result, json: boolean): string {
  if (!json) return text;
  return JSON.stringify({ command: name, ok: exit === exitCodes.ok, exit, ...data }, null, 2);
}

/** For a person, or, without colours, as JSON. */
export function reportFailure(error: unknown, colours: Colours | null): string {
  const { kind, exit, problem, remedy } = describe(error);
  if (!colours) return JSON.stringify({ ok: false, exit, error: { kind, problem, remedy } }, null, 2);
  const stack = kind === "fault" && error instanceof Error ? `\n${colours.dim(error.stack ?? "")}` : "";
  return `${colours.red(colours.bold("error"))} ${problem}\n${colours.dim("remedy")} ${remedy}${stack}`;
}

function describe(error: unknown) {
  if (error instanceof Failure) {
    const { kind, exit, message: problem, remedy } = error;
    return { kind, exit, problem, remedy };
  }
  const problem = error instanceof Error ? error.message : String(error);
  const remedy = "This is a fault of tillit itself. Please report it with the lines below.";
  return { kind: "fault", exit: exitCodes.fault, problem, remedy };
}
