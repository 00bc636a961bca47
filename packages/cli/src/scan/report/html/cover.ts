import { type Assessment, countBySeverity, verdictOf } from "../assessment.ts";
import { escapeText } from "../escape-text.ts";

export function cover(assessment: Assessment, site: string): string {
  const { observation, findings, policy } = assessment;
  const counts = countBySeverity(findings);
  const visits = observation.pages.flatMap((page) => page.visits);
  const banners = [...new Set(visits.flatMap(({ banner }) => banner?.product ?? []))];
  const facts: [string, string][] = [
    ["Looked at", `${date(observation.startedAt)} to ${date(observation.finishedAt)}`],
    ["With", `${observation.browser}, language ${observation.locale}`],
    [
      "Pages",
      `${observation.pages.length}, in ${visits.length} visits${observation.complete ? "" : " (not complete: it was stopped)"}`,
    ],
    ["Policy", policy ? `${policy.id}, version ${policy.version}` : "none was given"],
    ["Banner", banners.join(", ") || "none was found"],
    ["Began at", observation.start.join(", ")],
  ];
  const tile = (count: number, name: string) => `<div class="tile"><b>${count}</b><span>${name}</span></div>`;
  return `<header class="cover">
<p class="kicker">Consent report</p>
<h1>${escapeText(site)}</h1>
<p class="verdict">${escapeText(verdictOf(assessment))}</p>
<div class="tiles">
${tile(counts.high, "of high severity")}
${tile(counts.medium, "of medium severity")}
${tile(counts.low, "of low severity")}
${tile(counts.info, "for information")}
</div>
<dl class="facts">${facts.map(([term, text]) => `<dt>${term}</dt><dd>${escapeText(text)}</dd>`).join("")}</dl>
<nav class="toc" aria-label="Contents"><a href="#findings">Findings</a><a href="#banner">The banner, state by state</a><a href="#inventory">What is stored and contacted</a><a href="#timeline">What happened when</a><a href="#method">Method and limits</a></nav>
</header>`;
}

/** `2026-11-24 18:30 UTC`: the same for every reader. */
export const date = (iso: string) => `${iso.slice(0, 16).replace("T", " ")} UTC`;
