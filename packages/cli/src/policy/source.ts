// Which characters of a policy file hold which value: the base of "on which line" and of edits that keep the rest.
import type { Format } from "./load-policy.ts";
import { parseModule } from "./source-module.ts";
import { parseYaml } from "./source-yaml.ts";
import type { Steps } from "./steps.ts";

/** A value as the file writes it. */
export interface SourceNode {
  /** Offset of its first character. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
  /** Offset of the key under which it stands. */
  readonly key?: number;
  readonly members?: ReadonlyMap<string, SourceNode>;
  readonly elements?: readonly SourceNode[];
}

export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

/** Nothing when the text cannot be read as source, or computes what it exports. */
export function parseSource(text: string, format: Format): SourceNode | undefined {
  return format === "yaml" ? parseYaml(text) : parseModule(text, format);
}

/** The node at that path, and nothing when the file does not write it out. */
export function nodeAt(root: SourceNode | undefined, steps: Steps): SourceNode | undefined {
  return steps.reduce<SourceNode | undefined>((node, step) => childOf(node, step), root);
}

/**
 * Line and column of the value at that path, or of the nearest thing around it that the file writes out.
 *
 * @example locate(text, parseSource(text, "json"), ["version"]) // { line: 4, column: 3 }
 */
export function locate(text: string, root: SourceNode | undefined, steps: Steps): Position | undefined {
  if (!root) return undefined;
  let node = root;
  for (const step of steps) {
    const next = childOf(node, step);
    if (!next) break;
    node = next;
  }
  return positionAt(text, node.key ?? node.start);
}

function childOf(node: SourceNode | undefined, step: string | number): SourceNode | undefined {
  return typeof step === "number" ? node?.elements?.[step] : node?.members?.get(step);
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}
