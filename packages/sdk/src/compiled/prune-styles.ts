// Leaves out of a style sheet what nothing in a tree can wear.
import type { Tree } from "./layer.ts";

/**
 * Pure. Of each rule those selectors stay whose elements, classes and attribute values the tree has, wherever they
 * stand in it; a rule with none goes. For sheets whose at-rules hold plain rules only.
 *
 * @example pruneStyles("p,dialog{margin:0}h3{margin:1em}", ["p", {}]) // "p{margin:0}"
 */
export function pruneStyles(css: string, tree: Tree): string {
  const worn = wordsOf(tree);
  return css.replace(/([^{}]+)\{((?:[^{}]|\{[^{}]*\})*)\}/g, (_, head: string, body: string) => {
    if (head.startsWith("@")) {
      const inside = pruneStyles(body, tree);
      return inside && `${head}{${inside}}`;
    }
    const selectors = head
      .split(/,(?![^(]*\))/)
      .filter((selector) => wordsIn(selector).every((word) => worn.has(word)));
    return selectors[0] == null ? "" : `${selectors}{${body}}`;
  });
}

/** `p`, `.words`, `role=status`. What a pseudo-class asks for is not looked at. */
function wordsIn(selector: string): string[] {
  const plain = selector.replace(/::?[\w-]+(\([^)]*\))?/g, "");
  return [...plain.matchAll(/\.[\w-]+|\[([\w-]+=[\w-]+)\]|[a-z][\w-]*/g)].map(([word, pair]) => pair ?? word);
}

function wordsOf(tree: Tree): Set<string> {
  if (typeof tree === "string") return new Set();
  const [tag, attributes, ...children] = tree;
  const own = Object.entries(attributes).map(([name, value]) => `${name}=${value}`);
  const classes = (attributes.class ?? "").split(" ").map((name) => `.${name}`);
  return new Set([tag, ...own, ...classes, ...children.flatMap((child) => [...wordsOf(child)])]);
}
