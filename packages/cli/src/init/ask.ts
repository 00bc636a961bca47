// The questions of `tillit init`, each only when no flag has answered it.
import * as prompts from "@clack/prompts";
import { Failure } from "../failure.ts";
import { answered } from "../terminal/answered.ts";
import type { Terminal } from "../terminal/terminal.ts";

export interface Question {
  /** The flag that answers it. */
  readonly flag: string;
  readonly message: string;
  readonly initial?: string;
  /** What is wrong with an answer. */
  readonly refuse?: (answer: string) => string | undefined;
}

/** @throws {Failure} when the answer is wrong, or nobody is there to give one */
export async function ask(
  question: Question,
  given: string | undefined,
  terminal: Terminal,
): Promise<string> {
  const { flag, message, initial, refuse } = question;
  if (given !== undefined) {
    const wrong = refuse?.(given);
    if (wrong) throw new Failure("usage", `${flag}: ${wrong}; given "${given}"`, "Give another value.");
    return given;
  }
  if (!terminal.isInteractive) {
    if (initial !== undefined) return initial;
    throw new Failure(
      "usage",
      `${flag}: nothing given, and nobody is there to ask`,
      `Add ${flag}. ${message}`,
    );
  }
  const answer = await prompts.text({
    message,
    ...(initial === undefined ? {} : { initialValue: initial }),
    validate: (value) => refuse?.(value ?? ""),
  });
  return answered(answer);
}
