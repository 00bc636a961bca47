// Findings for a person.
import type { Colours } from "../terminal/terminal.ts";
import type { PlacedFinding } from "./place.ts";

export function printFindings(findings: readonly PlacedFinding[], colours: Colours): string {
  return findings.map((finding) => printFinding(finding, colours)).join("\n\n");
}

function printFinding(finding: PlacedFinding, colours: Colours): string {
  const { severity, rule, file, line, column, path, given, problem, remedy, source } = finding;
  const paint = { error: colours.red, warning: colours.yellow, note: colours.cyan }[severity];
  const at = line === undefined ? file : `${file}:${line}:${column}`;
  return [
    `${paint(colours.bold(severity))} ${at} ${colours.dim(`[${rule}]`)}`,
    `  ${path ? `${colours.bold(path)}: ` : ""}${problem}`,
    ...(path ? [`  ${colours.dim("given ")} ${given}`] : []),
    `  ${colours.dim("remedy")} ${remedy}`,
    ...(source ? [`  ${colours.dim("source")} ${source}`] : []),
  ].join("\n");
}

/** @example countFindings(findings) // "2 errors, 1 warning" */
export function countFindings(findings: readonly { readonly severity: string }[]): string {
  const counts = (["error", "warning", "note"] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count ? [`${count} ${severity}${count === 1 ? "" : "s"}`] : [];
  });
  return counts.join(", ") || "nothing found";
}
