// The uppermost banner in sight and its controls. Sent to the browser as text, so it stands alone.
// biome-ignore-all lint/performance/useDomNodeTextContent: a label is what a visitor sees, not what is in the markup
import type { Product } from "../products.ts";
import type { SearchOptions } from "../search.ts";
import type { Words } from "../words.ts";
import type { Labels } from "./labels.ts";
import type { Sight } from "./sight.ts";
import type { Switches } from "./switches.ts";

export interface Found {
  readonly product: string;
  readonly text: string;
  readonly accept?: Element;
  readonly reject?: Element;
  readonly settings?: Element;
  readonly save?: Element;
  /** Labels of switches that are on and that the visitor could turn off. */
  readonly on: string[];
  readonly switches: Element[];
  readonly labels: { readonly [role in keyof Words]?: string };
  readonly rejectArea?: number;
}

/** `null` where there is none. */
export function findBanner(
  { topics, products, framed }: SearchOptions,
  { everything, parent, isSeen, isOnTop, textOf }: Sight,
  { label, roleOf }: Labels,
  switchesOn: Switches,
): Found | null {
  const speaks = (text: string) => {
    const lower = text.toLowerCase();
    return topics.some((topic) => lower.includes(topic));
  };
  const productAt = (element: Element) => products.find(({ root }) => element.matches(root));

  /** What lies above the page: fixed, a dialog, a popover, or named for consent. */
  function containerOf(element: Element): { element: Element; product?: Product } | undefined {
    let best: Element | undefined;
    for (let each: Element | null = element; each && each !== document.body; each = parent(each)) {
      const product = productAt(each);
      if (product) return { element: each, product };
      const { position } = getComputedStyle(each);
      const name = `${each.id} ${each.getAttribute("class") ?? ""} ${each.localName}`;
      const raised =
        position === "fixed" ||
        position === "sticky" ||
        each.matches("dialog, [role=dialog], [role=alertdialog], [popover], [aria-modal=true]") ||
        /cookie|consent|gdpr|cmp\b|privacy-?(banner|notice|modal)|samtycke/i.test(name);
      // A header that sticks speaks of many things; its cookie link is no banner.
      if (raised && each !== element && speaks(textOf(each)) && !each.matches("header, nav, main, footer"))
        best = each;
    }
    return best
      ? { element: best }
      : framed && speaks(document.body?.innerText ?? "")
        ? { element: document.body }
        : undefined;
  }

  const controls = everything.filter(
    (element) =>
      element.matches(
        'button, a, [role="button"], input[type="button"], input[type="submit"], [data-action], [onclick], [tabindex]:not(div > *), summary',
      ) && isSeen(element),
  );
  const groups = new Map<Element, { product?: Product; by: { -readonly [role in keyof Words]?: Element } }>();
  for (const control of controls) {
    const container = containerOf(control);
    if (!container) continue;
    const group = groups.get(container.element) ?? { product: container.product, by: {} };
    groups.set(container.element, group);
    const { product } = container;
    const named = (["accept", "reject", "settings"] as const).find((role) => {
      const selector = product?.[role];
      return selector !== undefined && control.matches(selector);
    });
    const role = named ?? roleOf(control);
    // The first one wins in the first layer; a link within the text comes after a button.
    const before = role && group.by[role];
    if (role && (!before || (before.matches("a") && !control.matches("a")))) group.by[role] = control;
  }
  const ranked = [...groups].filter(([, { by }]) => by.accept || by.reject || by.save);
  // What was opened last lies on top: it is asked what stands at the place of its own button.
  const top =
    ranked.find(([, { by }]) => [by.accept ?? by.reject ?? by.save].some((each) => each && isOnTop(each))) ??
    ranked.at(-1);
  if (!top) return null;
  const [element, { product, by }] = top;

  const area = (each: Element) => {
    const { width, height } = each.getBoundingClientRect();
    return width * height;
  };
  const on = switchesOn(element);
  return {
    product: product?.name ?? "unnamed",
    text: textOf(element).replace(/\s+/g, " ").slice(0, 600),
    ...by,
    on: on.map(({ name }) => name),
    switches: on.map(({ element }) => element),
    labels: Object.fromEntries(Object.entries(by).map(([role, control]) => [role, label(control)])),
    ...(by.accept && by.reject ? { rejectArea: area(by.reject) / Math.max(1, area(by.accept)) } : {}),
  };
}
