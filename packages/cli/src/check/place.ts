// Puts each finding on its line of the policy file.
import type { LoadedPolicy } from "../policy/load-policy.ts";
import { locate, type Position, parseSource } from "../policy/source.ts";
import { stepsOf } from "../policy/steps.ts";
import type { Finding } from "./finding.ts";

export interface PlacedFinding extends Finding, Partial<Position> {
  /** The policy file, from the working folder. */
  readonly file: string;
}

/** A finding whose place the file does not write out stands on the nearest line around it. */
export function place(findings: readonly Finding[], { name, text, format }: LoadedPolicy): PlacedFinding[] {
  const source = parseSource(text, format);
  return findings.map((finding) => ({
    ...finding,
    file: name,
    ...(finding.path ? locate(text, source, stepsOf(finding.path)) : {}),
  }));
}
