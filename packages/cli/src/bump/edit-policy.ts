// Writes a new version into a policy file and leaves every other character as it is.
import type { Change } from "@tillit/record";
import { isSeq, parseDocument } from "yaml";
import type { LoadedPolicy } from "../policy/load-policy.ts";
import { nodeAt, parseSource, type SourceNode } from "../policy/source.ts";

/** The file's text after the change; nothing when the file computes what would have to be written. Pure. */
export function editPolicy({ text, format }: LoadedPolicy, change: Change): string | undefined {
  return format === "yaml" ? editYaml(text, change) : editLiteral(text, format, change);
}

function editYaml(text: string, change: Change): string | undefined {
  const document = parseDocument(text);
  const changes = document.get("changes");
  if (!isSeq(changes)) return undefined;
  document.set("version", change.version);
  document.set("date", change.date);
  changes.items.unshift(document.createNode(change));
  return document.toString({ lineWidth: 0 });
}

function editLiteral(text: string, format: "json" | "module", change: Change): string | undefined {
  const root = parseSource(text, format);
  const [version, date, changes] = ["version", "date", "changes"].map((name) => nodeAt(root, [name]));
  const first = changes?.elements?.[0];
  if (!version || !date || !first || ![version, date].every((node) => isString(text, node))) return undefined;
  const entry = `${print(text, change, first, format)},${gapBefore(text, first)}`;
  return [
    { at: version, put: JSON.stringify(change.version) },
    { at: date, put: JSON.stringify(change.date) },
    { at: { start: first.start, end: first.start }, put: entry },
  ]
    .sort((a, b) => b.at.start - a.at.start)
    .reduce((edited, { at, put }) => edited.slice(0, at.start) + put + edited.slice(at.end), text);
}

function isString(text: string, { start, end }: SourceNode): boolean {
  return /^(["'`]).*\1$/s.test(text.slice(start, end));
}

/** New line and indentation before the first entry, or one space when the list stands on one line. */
function gapBefore(text: string, { start }: SourceNode): string {
  return text.slice(0, start).match(/\n[ \t]*$/)?.[0] ?? " ";
}

function print(text: string, change: Change, first: SourceNode, format: "json" | "module"): string {
  const margin = gapBefore(text, first).replace("\n", "");
  // One level of indentation, as the file itself has it.
  const unit = text.match(/\n([ \t]+)\S/)?.[1] ?? "  ";
  const json = JSON.stringify(change, null, unit);
  const written = format === "json" ? json : json.replace(/^(\s*)"([a-z]+)":/gm, "$1$2:");
  return written.replaceAll("\n", `\n${margin.trimEnd() ? "" : margin}`);
}
