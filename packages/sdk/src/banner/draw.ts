// Makes a part of the document what a description says, and keeps every element that may stay.
import type { Child } from "./h.ts";

type Props = { readonly [name: string]: unknown; readonly children?: readonly Child[] };

/** What each element was drawn from: what the visitor has changed since, a switch or an open fold, stays. */
const drawn = new WeakMap<Node, Props>();

/** An element stays where its place holds one of its kind again. What is `false` or missing holds its place. */
export function draw(parent: ParentNode & Node, ...children: readonly Child[]): void {
  const wanted = children.flat(9) as Exclude<Child, readonly Child[]>[];
  wanted.forEach((child, at) => {
    const there = parent.childNodes[at];
    const node = typeof child === "object" && child ? element(child as never, there) : text(child, there);
    if (node !== there) there ? there.replaceWith(node) : parent.append(node);
  });
  while (parent.childNodes[wanted.length]) parent.lastChild?.remove();
}

function text(child: unknown, there: Node | undefined): Node {
  const words = typeof child === "string" || typeof child === "number" ? `${child}` : "";
  if (there?.nodeType !== Node.TEXT_NODE) return new Text(words);
  if (there.nodeValue !== words) there.nodeValue = words;
  return there;
}

function element({ type, props }: { type: string; props: Props }, there: Node | undefined): Node {
  const isKept = there instanceof HTMLElement && there.localName === type;
  const node = isKept ? there : document.createElement(type);
  const before = drawn.get(node) ?? {};
  for (const name in { ...before, ...props }) {
    const value = props[name];
    if (name === "children" || name === "key" || before[name] === value) continue;
    // The attribute is only where a switch begins (HTML, "checkedness").
    if (name === "checked") (node as HTMLInputElement).checked = !!value;
    else if (value == null || value === false) node.removeAttribute(name);
    else node.setAttribute(name, value === true ? "" : `${value}`);
  }
  drawn.set(node, props);
  draw(node, ...(props.children ?? []));
  return node;
}
