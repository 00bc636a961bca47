// A list of terms and what is known about each.
import { type ComponentChild, h, type VNode } from "preact";

/** Pure. What is not known is left out. */
export function Facts({ facts }: { facts: readonly (readonly [string, ComponentChild])[] }): VNode {
  return <dl>{facts.map(([term, value]) => value && [<dt>{term}</dt>, <dd>{value}</dd>])}</dl>;
}
