// A page as Markdown (CommonMark with GitHub's tables).
import type { Block, Page, Run } from "./block.ts";

export function printMarkdown({ blocks }: Page): string {
  return `${blocks.map(printBlock).join("\n\n")}\n`;
}

function printBlock(block: Block): string {
  switch (block.type) {
    case "heading":
      return `${"#".repeat(block.level)} ${printRuns(block.text)}`;
    case "paragraph":
      return printRuns(block.text);
    case "list":
      return block.items.map((item) => `- ${printRuns(item)}`).join("\n");
    case "table":
      return printTable(block);
  }
}

function printTable({ caption, head, rows }: Extract<Block, { type: "table" }>): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    `**${printRuns(caption)}**`,
    "",
    line(head.map(escapeMarkdown)),
    line(head.map(() => "---")),
    ...rows.map((row) => line(row.map(printRuns))),
  ].join("\n");
}

function printRuns(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (typeof run === "string") return escapeMarkdown(run);
      if (run.href === undefined || !/^(https?:\/\/|mailto:|\/(?!\/))/i.test(run.href))
        return escapeMarkdown(run.text);
      return `[${escapeMarkdown(run.text)}](<${run.href.replace(/[<>\s]/g, encodeURIComponent)}>)`;
    })
    .join("");
}

/** Nothing in a text becomes markup, and no cell ends early. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~]/g, "\\$&")
    .replace(/\s*\n\s*/g, " ")
    .replace(/^([#+-]|\d+[.)])/, "\\$1");
}
