// A list of terms and what is known about each.
import type { VNode } from "preact";
import { type Child, h } from "./h.ts";

/** Pure. What is not known is left out. */
export function Facts({ facts }: { facts: readonly (readonly [string, Child])[] }): VNode {
  return <dl>{facts.map(([term, value]) => value && [<dt>{term}</dt>, <dd>{value}</dd>])}</dl>;
}
