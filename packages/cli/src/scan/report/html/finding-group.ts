// Findings of one rule as one card: what they share is said once, and each has a row.
import type { Finding } from "../../finding.ts";
import { escapeText } from "../escape-text.ts";
import { causesOf, pagesOf, statesOf } from "./finding-parts.ts";

/** @param found two or more of one rule and severity */
export function findingGroup(found: readonly [Finding, ...Finding[]]): string {
  const [{ severity, rule }] = found;
  const remedies = [...new Set(found.map(({ remedy }) => remedy))];
  const details = found.map(({ detail }) => sentences(detail));
  const shared = commonEnd(details);
  const ends = shared.length;
  // Where all say the same there is nothing left for a column of its own.
  const differs = remedies.length > 1 || details.some(({ length }) => length > ends);
  const rows = found.map(({ title, subject, remedy, pages, states, causes }, at) => {
    const own = (details[at] ?? []).slice(0, (details[at]?.length ?? 0) - ends).join(" ");
    const what = title.match(/“([^”]+)”/)?.[1] ?? subject;
    const mends = remedies.length > 1 ? `<p><b>Remedy.</b> ${escapeText(remedy)}</p>` : "";
    return `<tr><td><code>${escapeText(what)}</code></td>${differs ? `<td>${escapeText(own)}${mends}</td>` : ""}<td>${statesOf(states)}</td><td>${pagesOf(pages)}${causesOf(causes)}</td></tr>`;
  });
  return `<article class="finding ${severity}">
<h3><span class="badge solid">${severity}</span> ${escapeText(headingOf(found.map(({ title }) => title)))} (${found.length})</h3>
${ends ? `<p>${escapeText(shared.join(" "))}</p>` : ""}
${remedies.length === 1 ? `<p class="remedy"><b>Remedy.</b> ${escapeText(remedies[0] ?? "")}</p>` : ""}
<div class="scroll"><table><thead><tr><th>What</th>${differs ? "<th>Why it matters</th>" : ""}<th>Seen with</th><th>Where</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>
<p class="meta"><code>${escapeText(rule)}</code></p>
</article>`;
}

/** What the titles say alike, the rest as dots. @example headingOf(["Cookie “a” stays", "Cookie “b” stays"]) // "Cookie … stays" */
export function headingOf(titles: readonly string[]): string {
  const words = titles.map((title) => title.split(" "));
  const [first = []] = words;
  const shortest = Math.min(...words.map(({ length }) => length));
  let [start, end] = [0, 0];
  while (start < shortest - 1 && words.every((each) => each[start] === first[start])) start++;
  while (end < shortest - start && words.every((each) => each.at(-1 - end) === first.at(-1 - end))) end++;
  return [...first.slice(0, start), "…", ...(end ? first.slice(-end) : [])].join(" ");
}

/** `art. 5(3)` ends no sentence: what follows is no capital. */
const sentences = (text: string) => text.split(/(?<=\.)\s+(?=[A-Z]|ePrivacy)/);

function commonEnd(texts: readonly (readonly string[])[]): string[] {
  const [first = []] = texts;
  const shortest = Math.min(...texts.map(({ length }) => length));
  let end = 0;
  while (end < shortest && texts.every((each) => each.at(-1 - end) === first.at(-1 - end))) end++;
  return end ? first.slice(-end) : [];
}
