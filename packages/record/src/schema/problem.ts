// Turns zod's findings into what an author can act on: where, what was given, what is wrong, what to do.
import type { z } from "zod";
import { remedyFor } from "./remedies.ts";

/** One thing wrong in a document. */
export interface Problem {
  /** `services.posthog.cookies[0].lifetime` */
  readonly path: string;
  /** The value that stands there, as JSON, cut at 80 characters; `nothing` where there is none. */
  readonly given: string;
  readonly problem: string;
  readonly remedy: string;
}

export function explain(error: z.ZodError, document: unknown): Problem[] {
  return error.issues.map((issue) => {
    const path = issue.path.filter((step) => typeof step !== "symbol");
    if (issue.code === "unrecognized_keys" && issue.keys.length === 1) path.push(...issue.keys);
    const [problem, remedy] = split(issue, path);
    return { path: spell(path), given: show(find(document, path)), problem, remedy };
  });
}

/** All problems in a few lines, for a console. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems
    .map(
      ({ path, given, problem, remedy }) => `${path || "(document)"}: ${problem}; given ${given}. ${remedy}`,
    )
    .join("\n");
}

function split(issue: z.core.$ZodIssue, path: (string | number)[]): [string, string] {
  if (issue.code === "custom" && issue.message.includes("; ")) {
    const [problem = "", ...rest] = issue.message.split("; ");
    return [problem, sentence(rest.join("; "))];
  }
  if (issue.code === "unrecognized_keys") {
    return [`unknown: ${issue.keys.join(", ")}`, remedyFor(path, issue.code)];
  }
  return [issue.message.replace(/^Invalid input: /, "").toLowerCase(), remedyFor(path, issue.code)];
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function spell(path: readonly (string | number)[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text ? `${text}.${step}` : step;
  }, "");
}

function find(document: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      value !== null && typeof value === "object" && Object.hasOwn(value, step)
        ? (value as { [key: string]: unknown })[step]
        : undefined,
    document,
  );
}

function show(value: unknown): string {
  if (value === undefined) return "nothing";
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    // A document with a cycle cannot be shown as JSON.
  }
  text ??= String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
