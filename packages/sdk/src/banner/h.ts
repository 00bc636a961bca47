// What JSX becomes: descriptions of elements, in the shape of Preact's, drawn by `draw`.
import type { JSX, VNode } from "preact";

export type Child = VNode | string | number | boolean | null | undefined | readonly Child[];

type Props = { readonly [name: string]: unknown } | null;

/** Pure. A component is called at once: it is a function of its properties and nothing else. */
export function h(
  type: string | ((props: never) => VNode),
  props: Props,
  ...children: readonly Child[]
): VNode {
  if (typeof type === "function") return type({ ...props } as never);
  return { type, props: { ...props, children } } as unknown as VNode;
}

/** How TypeScript checks the markup. */
export declare namespace h {
  namespace JSX {
    type Element = VNode;
    type IntrinsicElements = PreactElements;
    type IntrinsicAttributes = PreactAttributes;
  }
}

type PreactElements = JSX.IntrinsicElements;
type PreactAttributes = JSX.IntrinsicAttributes;
