import { type Finding, findingKinds, type Severity, severities } from "../../finding.ts";
import type { Assessment } from "../assessment.ts";
import { escapeText } from "../escape-text.ts";
import { findingGroup } from "./finding-group.ts";
import { causesOf, pagesOf, statesOf } from "./finding-parts.ts";

const headings: { readonly [severity in Severity]: string } = {
  high: "High severity: act now",
  medium: "Medium severity: plan a remedy",
  low: "Low severity: look at it",
  info: "For information",
};

export function findingList({ findings }: Assessment): string {
  const parts = severities.flatMap((severity) => {
    const found = findings.filter((finding) => finding.severity === severity);
    if (!found.length) return [];
    return [`<h3>${headings[severity]} (${found.length})</h3>${cards(found).join("\n")}`];
  });
  return `<section id="findings">
<h2>Findings</h2>
<p class="lead">Each with what was seen, why it matters, and what mends it. Every one can be found again in the tables below.</p>
${atAGlance(findings)}
${parts.join("\n") || '<p class="good"><span class="badge">none</span> Nothing was found that needs a remedy.</p>'}
</section>`;
}

/** Kind by kind, the worst first: the page that a reader in a hurry needs. */
function atAGlance(findings: readonly Finding[]): string {
  const kinds = [...new Set(findings.map(({ kind }) => kind))];
  if (!kinds.length) return "";
  const rows = kinds.map((kind) => {
    const found = findings.filter((finding) => finding.kind === kind);
    const worst =
      severities.find((severity) => found.some((finding) => finding.severity === severity)) ?? "info";
    const pages = new Set(found.flatMap((finding) => finding.pages)).size;
    return `<tr class="${worst}"><td><span class="badge solid">${worst}</span></td><td>${escapeText(findingKinds[kind])}</td><td>${found.length}</td><td>${pages || ""}</td></tr>`;
  });
  return `<div class="scroll"><table><thead><tr><th>Worst</th><th>What</th><th>Findings</th><th>Pages</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

/** One for each rule: many findings of one rule are one thing to decide about. */
function cards(found: readonly Finding[]): string[] {
  const rules = [...new Set(found.map(({ rule }) => rule))];
  return rules.map((rule) => {
    const [first, ...others] = found.filter((finding) => finding.rule === rule);
    if (!first) return "";
    return others.length ? findingGroup([first, ...others]) : item(first);
  });
}

function item({
  severity,
  kind,
  title,
  detail,
  remedy,
  subject,
  pages,
  states,
  causes,
  rule,
}: Finding): string {
  return `<article class="finding ${severity}">
<h3><span class="badge solid">${severity}</span> ${escapeText(title)}</h3>
<p>${escapeText(detail)}</p>
<p class="remedy"><b>Remedy.</b> ${escapeText(remedy)}</p>
<p class="meta">${escapeText(findingKinds[kind])} · <code>${escapeText(rule)}</code> · ${escapeText(subject)}</p>
${states.length ? `<p class="meta">Seen with: ${statesOf(states)}</p>` : ""}
${pages.length ? `<p class="meta">On: ${pagesOf(pages)}</p>` : ""}
${causesOf(causes)}
</article>`;
}
