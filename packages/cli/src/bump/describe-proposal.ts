// A proposal for a person.
import type { Policy } from "@tillit/record";
import { rules } from "../difference/rules.ts";
import type { Colours } from "../terminal/terminal.ts";
import type { Proposal } from "./propose.ts";

export function describeProposal(
  proposal: Exclude<Proposal, { kind: "nothing" }>,
  { version }: Policy,
  colours: Colours,
): string {
  if (proposal.kind === "first") return `The first release: ${version}.`;
  const { steps } = proposal.difference;
  const lines = steps.flatMap(({ weight, what, path, rule, judge }) => [
    `${weight === "material" ? colours.yellow(weight) : colours.cyan(weight)} ${what} ${colours.dim(path)}`,
    `  ${colours.dim(rules[rule].reason)}`,
    ...(judge
      ? [`  ${colours.dim("A person decides: --weight material when the purpose itself is another.")}`]
      : []),
  ]);
  const list = lines.length ? `${lines.join("\n")}\n\n` : "";
  if (proposal.kind === "as-written")
    return `${list}The policy says ${colours.bold(version)} and has its entry.`;
  const { change } = proposal;
  const touched = [...(change.touches?.categories ?? []), ...(change.touches?.services ?? [])];
  return [
    `${list}${version} → ${colours.bold(change.version)}, ${change.weight}, ${change.date}`,
    ...(touched.length ? [`touches ${touched.join(", ")}`] : []),
    ...(change.removed ? [`removed ${change.removed.join(", ")}`] : []),
    `summary ${change.summary}`,
  ].join("\n");
}
