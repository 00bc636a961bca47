// Everything that `tillit check` looks at, in one pure function.
import type { Policy } from "@tillit/record";
import { checkDocument, policySchema } from "@tillit/record/schema";
import { checkLifetimes } from "./check-lifetimes.ts";
import { checkReleased } from "./check-released.ts";
import { checkTexts } from "./check-texts.ts";
import { checkTracking, type KnownServices } from "./check-tracking.ts";
import type { Finding } from "./finding.ts";

export interface Checks {
  readonly catalog: KnownServices;
  /** The last released policy, where there is one. */
  readonly released?: Policy;
  /** Languages that every text must have, besides those that the policy speaks. */
  readonly locales?: readonly string[];
}

export interface Checked {
  /** The policy, when its shape is right. */
  readonly policy?: Policy;
  /** Errors first. */
  readonly findings: readonly Finding[];
}

/**
 * Checks a policy document: shape, texts, known trackers, lifetimes, and what changed since the last release.
 * Pure, given a catalogue that is.
 *
 * @example checkPolicy(document, { catalog }).findings.filter(({ severity }) => severity === "error")
 */
export function checkPolicy(document: unknown, { catalog, released, locales = [] }: Checks): Checked {
  const shape = checkDocument(policySchema, document);
  if (!shape.ok) {
    const findings = shape.problems.map((problem) => ({
      rule: "shape",
      severity: "error" as const,
      ...problem,
    }));
    return { findings };
  }
  const policy = shape.value;
  const findings = [
    ...checkTexts(policy, locales),
    ...checkTracking(policy, catalog),
    ...(released ? checkReleased(released, policy) : [unreleased]),
    ...checkLifetimes(policy),
  ];
  return { policy, findings: findings.sort((a, b) => order(a) - order(b)) };
}

const unreleased: Finding = {
  rule: "no-lock",
  severity: "warning",
  path: "",
  given: "nothing",
  problem: "there is no tillit.lock, so no earlier release to hold the policy against",
  remedy: 'Run "tillit bump --write" when the policy goes live, and commit tillit.lock.',
};

function order({ severity }: Finding): number {
  return ["error", "warning", "note"].indexOf(severity);
}
