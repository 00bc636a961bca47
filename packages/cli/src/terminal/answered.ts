import { isCancel } from "@clack/prompts";
import { Failure } from "../failure.ts";

/** The answer to a prompt. @throws {Failure} when it was left with Ctrl-C or Esc */
export function answered<T>(answer: T | symbol): T {
  if (isCancel(answer))
    throw new Failure("interrupted", "Stopped: nothing is written.", "Run the command again.");
  return answer as T;
}
