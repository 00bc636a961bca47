// A page as one HTML file that needs nothing else: no script, no font, no request.
import { createHash } from "node:crypto";
import type { Block, Page, Run } from "./block.ts";
import { style } from "./style.ts";

export function printHtml({ lang, title, blocks }: Page): string {
  // Only this style sheet may act, whatever stands in a policy's texts.
  const digest = createHash("sha256").update(style).digest("base64");
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${blocks.map(printBlock).join("\n")}
</main>
</body>
</html>
`;
}

function printBlock(block: Block): string {
  switch (block.type) {
    case "heading":
      return `<h${block.level} id="${escapeHtml(block.id)}">${printRuns(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p>${printRuns(block.text)}</p>`;
    case "list":
      return `<ul>\n${block.items.map((item) => `<li>${printRuns(item)}</li>`).join("\n")}\n</ul>`;
    case "table":
      return printTable(block);
  }
}

/** A table may be wider than a phone: it scrolls by itself, and by keyboard (WCAG 1.4.10, 2.1.1). */
function printTable({ id, caption, head, rows }: Extract<Block, { type: "table" }>): string {
  const name = `${escapeHtml(id)}-caption`;
  const cells = (row: (typeof rows)[number]) =>
    row
      .map((cell, at) => (at ? `<td>${printRuns(cell)}</td>` : `<th scope="row">${printRuns(cell)}</th>`))
      .join("");
  return `<div class="table" role="region" aria-labelledby="${name}" tabindex="0">
<table>
<caption id="${name}">${printRuns(caption)}</caption>
<thead><tr>${head.map((label) => `<th scope="col">${escapeHtml(label)}</th>`).join("")}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${cells(row)}</tr>`).join("\n")}
</tbody>
</table>
</div>`;
}

function printRuns(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (typeof run === "string") return escapeHtml(run);
      const lang = run.lang ? ` lang="${escapeHtml(run.lang)}"` : "";
      if (run.href === undefined) return `<span${lang}>${escapeHtml(run.text)}</span>`;
      // The schema admits any scheme in a link; a page must not run one.
      if (!/^(https?:\/\/|mailto:|\/(?!\/))/i.test(run.href)) return escapeHtml(run.text);
      return `<a href="${escapeHtml(run.href)}"${lang}>${escapeHtml(run.text)}</a>`;
    })
    .join("");
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
