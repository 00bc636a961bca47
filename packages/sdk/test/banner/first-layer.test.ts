import type { ComponentChildren, VNode } from "preact";
import { describe, expect, it } from "vitest";
import { FirstLayer } from "../../src/banner/first-layer.tsx";
import { firstLayerView } from "../../src/banner/first-layer-view.ts";
import { texts as en } from "../../src/banner/locales/en.ts";
import { policy, snapshot } from "./policy.ts";

type Props = { readonly [name: string]: unknown; readonly children?: ComponentChildren };

/** One line for each element and text of the tree. What development builds add to a node is no markup. */
function markup(node: ComponentChildren): string[] {
  if (Array.isArray(node)) return node.flatMap(markup);
  if (typeof node === "string") return node.trim() ? [node] : [];
  if (typeof node !== "object" || node === null) return [];
  const { type, props } = node as VNode<Props>;
  if (typeof type === "function") return markup((type as (props: object) => ComponentChildren)(props));
  const attributes = Object.entries(props)
    .filter(([name, value]) => name !== "children" && !name.startsWith("__") && value !== undefined)
    .map(([name, value]) => ` ${name}="${value}"`);
  return [`<${type}${attributes.join("")}>`, ...markup(props.children)];
}

const language = { locale: "en", texts: en };
const lines = () =>
  markup(FirstLayer({ view: firstLayerView(policy, snapshot(null), language), ...language }));
const button = (words: string) => lines()[lines().indexOf(words) - 1];

describe("the first layer's markup", () => {
  it("makes accept and reject of one element that differs in its words only", () => {
    expect(button("Accept all")).toBe('<button type="button" part="accept-all" data-action="accept-all">');
    expect(button("Reject all")).toBe(button("Accept all")?.replaceAll("accept", "reject"));
  });

  it("needs neither handlers nor style attributes, so that it can be written at build time", () => {
    expect(lines().filter((line) => /^<.* (on\w+|style|dangerouslySetInnerHTML)=/i.test(line))).toEqual([]);
  });

  it("shows the controller, each purpose, the link to the policy and the way back", () => {
    const text = lines().join("\n");
    for (const said of [
      "Nordljus AB",
      "Necessary",
      "Always on",
      "Measures.",
      'href="/privacy"',
      "“Cookie settings”",
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toMatch(/\{\w+\}/);
  });
});
