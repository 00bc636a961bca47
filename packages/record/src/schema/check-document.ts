// Checks a document and answers with the document or with what is wrong in it.
import type { z } from "zod";
import { type Policy, policySchema } from "./policy.ts";
import { explain, formatProblems, type Problem } from "./problem.ts";

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: Problem[] };

export function checkDocument<T>(schema: z.ZodType<T>, document: unknown): Checked<T> {
  const result = schema.safeParse(document);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, problems: explain(result.error, document) };
}

/** A policy that cannot be used, with every problem found in it. */
export class PolicyError extends Error {
  override readonly name = "PolicyError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`The policy cannot be used.\n${formatProblems(problems)}`);
    this.problems = problems;
  }
}

/**
 * Answers with the policy, checked.
 *
 * @throws {PolicyError} with the path of each problem, what was given and the remedy
 * @example readPolicy(JSON.parse(text)).version // "2.0"
 */
export function readPolicy(document: unknown): Policy {
  const checked = checkDocument(policySchema, document);
  if (checked.ok) return checked.value;
  throw new PolicyError(checked.problems);
}
