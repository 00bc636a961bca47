// Everything that was stored and contacted, with whose it is.
import type { Owner } from "../../classify.ts";
import type { Moment } from "../../inventory.ts";
import { areas } from "../../rules/look.ts";
import type { Assessment } from "../assessment.ts";
import { escapeText } from "../escape-text.ts";

export function tables({ inventory, findings }: Assessment): string {
  const { cookies, storage, hosts } = inventory;
  const calls = findings.filter(({ kind }) => kind === "fingerprinting");
  return `<section id="inventory">
<h2>What is stored and contacted</h2>
<p class="lead">The dots say when: <b>B</b>efore a choice, <b>A</b>fter accepting, after <b>R</b>ejecting, after <b>W</b>ithdrawing. A red one is a moment at which the thing needs a consent that was not there; an amber one cannot be judged, since nobody knows what it is.</p>
<h3>Cookies (${cookies.length})</h3>
${table(
  ["When", "Name", "Host and path", "Lifetime", "Protection", "Category", "Whose", "Set by"],
  cookies.map((row) => [
    dots(row.moments, row.owner),
    `<code>${escapeText(row.name)}</code>`,
    `<code>${escapeText(row.domain)}${escapeText(row.path)}</code>${row.thirdParty ? " third party" : ""}`,
    row.lifetime === "session" ? "session" : spellLifetime(row.lifetime),
    escapeText(
      [
        row.httpOnly && "HttpOnly",
        row.secure && "Secure",
        row.sameSite && `SameSite=${row.sameSite}`,
        row.partitioned && "Partitioned",
      ]
        .filter(Boolean)
        .join(", ") || "none",
    ),
    category(row.owner),
    whose(row.owner),
    first(row.causes),
  ]),
)}
<h3>Web storage, databases, caches and workers (${storage.length})</h3>
${table(
  ["When", "Kind", "Key", "Origin", "Category", "Whose", "Set by"],
  storage.map((row) => [
    dots(row.moments, row.owner),
    areas[row.area],
    `<code>${escapeText(row.key)}</code>`,
    `<code>${escapeText(row.origin)}</code>`,
    category(row.owner),
    whose(row.owner),
    first(row.causes),
  ]),
)}
<h3>Third parties contacted (${hosts.length})</h3>
${table(
  ["When", "Host", "Requests", "Category", "Whose", "What caused it, direct cause first"],
  hosts.map((row) => [
    dots(row.moments, row.owner),
    `<code>${escapeText(row.host)}</code>`,
    `${row.count} (${escapeText(row.types.join(", "))})`,
    category(row.owner),
    whose(row.owner),
    `<ol class="chain">${row.causes.map((cause) => `<li><code>${escapeText(cause)}</code></li>`).join("")}</ol>`,
  ]),
)}
<h3>Calls that tell devices apart (${calls.length})</h3>
${table(
  ["Severity", "What", "Where"],
  calls.map(({ severity, title, causes }) => [
    `<span class="badge ${severity}">${severity}</span>`,
    escapeText(title),
    first(causes),
  ]),
)}
</section>`;
}

const moments: [Moment, string][] = [
  ["before", "B"],
  ["accepted", "A"],
  ["rejected", "R"],
  ["withdrawn", "W"],
];

function dots(seen: readonly Moment[], owner: Owner): string {
  return moments
    .map(([moment, letter]) => {
      if (!seen.includes(moment)) return `<span class="dot off" title="not seen: ${moment}">${letter}</span>`;
      const fine = owner.exempt || moment === "accepted";
      const tone = fine ? "good" : owner.category === null ? "medium" : "high";
      return `<span class="dot ${tone}" title="seen: ${moment}">${letter}</span>`;
    })
    .join("")
    .replace(/^(.*)$/, '<span style="white-space:nowrap">$1</span>');
}

function category({ category }: Owner): string {
  const tone =
    category === null
      ? "medium"
      : category === "tracking"
        ? "high"
        : category === "necessary"
          ? "good"
          : "low";
  return `<span class="badge ${tone}">${escapeText(category ?? "unknown")}</span>`;
}

const whose = (owner: Owner) =>
  owner.by === "unknown"
    ? `<span class="meta">${escapeText(owner.reason)}</span>`
    : `${escapeText(owner.name)}<br><span class="meta">by the ${owner.by}</span>`;
const first = ([cause]: readonly string[]) =>
  cause ? `<code>${escapeText(cause)}</code>` : '<span class="meta">not known</span>';

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (!rows.length) return '<p class="meta">None were seen.</p>';
  return `<div class="scroll"><table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join("")}</tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
    .join("")}</tbody></table></div>`;
}

/** Whole days from a day on; below that hours, the shortest as "under an hour". */
function spellLifetime(days: number): string {
  const hours = Math.round(days * 24);
  if (days < 1) return hours < 1 ? "under an hour" : hours === 1 ? "1 hour" : `${hours} hours`;
  return Math.round(days) === 1 ? "1 day" : `${Math.round(days)} days`;
}
