// What every report is made from.
import type { Finding, Severity } from "../finding.ts";
import { severities } from "../finding.ts";
import type { Inventory } from "../inventory.ts";
import type { Observation } from "../observation.ts";

export interface Assessment {
  readonly observation: Observation;
  readonly findings: readonly Finding[];
  readonly inventory: Inventory;
  /** Id and version of the policy against which it was held; absent where there was none. */
  readonly policy?: { readonly id: string; readonly version: string };
}

export function countBySeverity(findings: readonly Finding[]): { readonly [severity in Severity]: number } {
  return Object.fromEntries(
    severities.map((severity) => [
      severity,
      findings.filter((finding) => finding.severity === severity).length,
    ]),
  ) as { [severity in Severity]: number };
}

/** One sentence that a reader can take away. */
export function verdictOf({ findings, observation }: Assessment): string {
  const serious = findings.filter(({ kind }) => kind === "leak" || kind === "withdrawal");
  const seen = observation.pages.filter(({ failure }) => failure === undefined).length;
  const pages = seen === 1 ? "one page" : `${seen} pages`;
  if (!seen) return "No page could be looked at.";
  if (serious.length) {
    return `On ${pages}, ${serious.length} ${serious.length === 1 ? "thing happens" : "things happen"} without the consent that the law asks for.`;
  }
  const others = findings.filter(({ severity }) => severity !== "info").length;
  if (others)
    return `On ${pages}, nothing that needs consent was seen without it; ${others} other ${others === 1 ? "point needs" : "points need"} a look.`;
  return `On ${pages}, nothing that needs consent was seen without it.`;
}
