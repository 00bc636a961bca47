// The first layer as static HTML, in the words of one language.
import { canonical, type Policy } from "@tillit/record";
import { type ComponentChildren, type FunctionComponent, h, type VNode } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { digestOf } from "../banner/digest-of.ts";
import { directionOf } from "../banner/direction.ts";
import { FirstLayer } from "../banner/first-layer.tsx";
import type { FirstLayerView } from "../banner/first-layer-view.ts";
import type { Language } from "../banner/locales/texts-for.ts";
import { base } from "../banner/styles/base.ts";
import { firstLayer } from "../banner/styles/first-layer.ts";
import { noticeOf } from "../notice/notice-of.ts";
import type { ConsentOptions } from "../options.ts";
import type { Tree } from "./layer.ts";
import { pruneStyles } from "./prune-styles.ts";

export interface Prerendered {
  /** The element with everything in it; its style element's text becomes a constructed sheet. */
  readonly html: string;
  /** The same as data. */
  readonly tree: Tree;
  /** Digest of what it shows, as a record's evidence names it. */
  readonly notice: string;
}

/** What a visitor sees who has not decided. */
export async function prerender(
  policy: Policy,
  language: Language,
  { theme, layout = "" }: Pick<ConsentOptions, "theme" | "layout">,
): Promise<Prerendered> {
  const { locale, texts } = language;
  const shown = noticeOf(policy, "banner", language, null, 0);
  const question = [
    h("p", { role: "status", title: texts.saved }),
    h(FirstLayer, { view: shown.view as FirstLayerView, locale, texts }),
  ];
  const sheet = (base + firstLayer + layout).replace(/\n\s*/g, "");
  const style = pruneStyles(sheet, ["tillit-consent", {}, ...treeOf(question)]);
  const layer = h(
    "tillit-consent",
    { lang: locale, dir: directionOf(locale), ...(theme ? { class: theme } : {}) },
    h("style", { dangerouslySetInnerHTML: { __html: style } }),
    ...question,
  );
  const notice = (await digestOf(canonical(shown))) as string;
  return { html: renderToStaticMarkup(layer), tree: treeOf(layer)[0] as Tree, notice };
}

/** Pure components only: what they return depends on their properties alone. */
function treeOf(node: ComponentChildren): Tree[] {
  if (Array.isArray(node)) return node.flatMap(treeOf);
  if (node == null || typeof node === "boolean") return [];
  if (typeof node !== "object") return [String(node)];
  const { type, props } = node as VNode<{ [name: string]: unknown }>;
  if (typeof type === "function") return treeOf((type as FunctionComponent)(props) as ComponentChildren);
  const { children, dangerouslySetInnerHTML: raw, ...others } = props;
  const given = Object.entries(others).filter(([, value]) => value != null && value !== false);
  const attributes = Object.fromEntries(
    given.map(([name, value]) => [name, value === true ? "" : String(value)]),
  );
  const inside = raw ? [(raw as { __html: string }).__html] : treeOf(children as ComponentChildren);
  return [[type, attributes, ...joined(inside)]];
}

/** Text beside text is one. */
function joined(nodes: readonly Tree[]): Tree[] {
  const all: Tree[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (typeof node === "string" && typeof last === "string") all[all.length - 1] = last + node;
    else all.push(node);
  }
  return all;
}
