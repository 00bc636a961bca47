import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from "yaml";
import type { SourceNode } from "./source.ts";

export function parseYaml(text: string): SourceNode | undefined {
  const document = parseDocument(text);
  return document.errors.length ? undefined : nodeOf(document.contents, document);
}

function nodeOf(node: unknown, document: Document, key?: number): SourceNode | undefined {
  const [start, end] = (node as Node | null)?.range ?? [];
  if (start === undefined || end === undefined) return undefined;
  const place = { start, end, ...(key === undefined ? {} : { key }) };
  // An alias stands where it is used, and its contents where they are written.
  const value = isAlias(node) ? node.resolve(document) : node;
  if (isSeq(value)) {
    const elements = value.items.map((item) => nodeOf(item, document) ?? place);
    return { ...place, elements };
  }
  if (!isMap(value)) return place;
  const members = new Map<string, SourceNode>();
  for (const pair of value.items) {
    if (!isScalar(pair.key)) continue;
    const member = nodeOf(pair.value, document, pair.key.range?.[0]);
    if (member) members.set(String(pair.key.value), member);
  }
  return { ...place, members };
}
