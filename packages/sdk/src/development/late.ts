// Whether the sdk came in time.
import type { Policy } from "@tillit/record";
import { barred } from "../audit/page-problems.ts";
import type { Problem } from "../audit/problem.ts";
import type { Grants } from "../core/index.ts";

/** As the sdk starts. A module runs when the document has been parsed, and is late only after that. */
export function lateProblems(policy: Policy, grants: Grants, isModule: boolean): Problem[] {
  const { readyState } = document;
  const problems: Problem[] = [];
  if (readyState === "complete" || (!isModule && readyState !== "loading")) {
    const message =
      "The sdk starts after the page was parsed: a returning visitor's tags wait for it. Start it in the head, neither async nor defer.";
    problems.push({ code: "late", name: "start", message });
  }
  for (const { name } of performance.getEntriesByType("resource")) {
    const [service] = barred(policy, grants, name);
    if (!service) continue;
    const message = `${name} of "${service}" was asked for before the sdk started. Tag it, and put the sdk before it.`;
    problems.push({ code: "late", name, message });
  }
  return problems;
}
