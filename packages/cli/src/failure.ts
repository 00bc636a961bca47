// Why a command cannot do what was asked, and what to do about it.
import { type ExitCode, exitCodes } from "./exit-code.ts";

export type FailureKind = "usage" | "input" | "environment" | "interrupted";

/**
 * Ends a command. Anything else that is thrown counts as a fault of the program's own.
 *
 * @example throw new Failure("input", "tillit.lock: is no JSON", "Take it from the last commit.")
 */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly kind: FailureKind;
  readonly remedy: string;

  constructor(kind: FailureKind, problem: string, remedy: string, options?: ErrorOptions) {
    super(problem, options);
    this.kind = kind;
    this.remedy = remedy;
  }

  get exit(): ExitCode {
    return exitCodes[this.kind];
  }
}
