import { type Finding, findingKinds, type Severity, severities } from "../../finding.ts";
import type { State } from "../../observation.ts";
import type { Assessment } from "../assessment.ts";
import { escapeText } from "../escape-text.ts";

const headings: { readonly [severity in Severity]: string } = {
  high: "High severity: act now",
  medium: "Medium severity: plan a remedy",
  low: "Low severity: look at it",
  info: "For information",
};

export const stateNames: { readonly [state in State]: string } = {
  nothing: "nothing chosen",
  rejected: "rejected",
  accepted: "accepted",
  withdrawn: "withdrawn",
};

/** Addresses that are listed with a finding. */
const mostPages = 5;

export function findingList({ findings }: Assessment): string {
  const parts = severities.flatMap((severity) => {
    const found = findings.filter((finding) => finding.severity === severity);
    if (!found.length) return [];
    return [`<h3>${headings[severity]} (${found.length})</h3>${found.map(item).join("\n")}`];
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
  const more = pages.length > mostPages ? ` and ${pages.length - mostPages} more` : "";
  const chain = causes.map((cause) => `<li><code>${escapeText(cause)}</code></li>`).join("");
  return `<article class="finding ${severity}">
<h3><span class="badge solid">${severity}</span> ${escapeText(title)}</h3>
<p>${escapeText(detail)}</p>
<p class="remedy"><b>Remedy.</b> ${escapeText(remedy)}</p>
<p class="meta">${escapeText(findingKinds[kind])} · <code>${escapeText(rule)}</code> · ${escapeText(subject)}</p>
${states.length ? `<p class="meta">Seen with: ${states.map((state) => stateNames[state]).join(", ")}</p>` : ""}
${
  pages.length
    ? `<p class="meta">On: ${pages
        .slice(0, mostPages)
        .map((page) => `<code>${escapeText(page)}</code>`)
        .join(", ")}${more}</p>`
    : ""
}
${chain ? `<details><summary class="meta">What caused it</summary><ol class="chain">${chain}</ol></details>` : ""}
</article>`;
}
