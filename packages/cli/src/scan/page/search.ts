// Runs in a frame and finds the banner and its controls, through open and closed shadow trees. It is sent to the
// browser as text, so it stands alone.
// biome-ignore-all lint/performance/useDomNodeTextContent: a label is what a visitor sees, not what is in the markup
import type { Product } from "./products.ts";
import type { Words } from "./words.ts";

export interface SearchOptions {
  readonly words: Words;
  readonly topics: readonly string[];
  readonly products: readonly Product[];
  readonly roots: string;
  /** The whole frame is a banner's: its own document, shown in an iframe. */
  readonly framed: boolean;
}

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

/** Everything that belongs to the uppermost banner in sight; `null` where there is none. */
export function search({ words, topics, products, roots, framed }: SearchOptions): Found | null {
  const shadows = (window as unknown as Record<symbol, WeakMap<Element, ShadowRoot> | undefined>)[
    Symbol.for(roots)
  ];
  const everything: Element[] = [];
  walk(document);

  function walk(root: Document | ShadowRoot) {
    for (const element of root.querySelectorAll("*")) {
      everything.push(element);
      const shadow = element.shadowRoot ?? shadows?.get(element);
      if (shadow) walk(shadow);
    }
  }
  function parent(element: Element): Element | null {
    if (element.assignedSlot) return element.assignedSlot;
    if (element.parentElement) return element.parentElement;
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root.host : null;
  }
  function seen(element: Element): boolean {
    const box = element.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) return false;
    const style = getComputedStyle(element);
    if (style.visibility === "hidden" || style.display === "none") return false;
    for (let each: Element | null = element; each; each = parent(each)) {
      const own = getComputedStyle(each);
      if (own.opacity === "0" || own.display === "none") return false;
    }
    return !(style.position === "fixed" && (box.bottom < 0 || box.top > innerHeight));
  }
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/\s+/g, " ")
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}']+$/gu, "")
      .slice(0, 120);
  function label(element: Element): string {
    const own = (element as HTMLElement).innerText ?? element.textContent ?? "";
    return (
      plain(own) ||
      plain(
        element.getAttribute("aria-label") ??
          (element as HTMLInputElement).value ??
          element.getAttribute("title") ??
          "",
      )
    );
  }
  /** Which list says it: the whole label, or the longest phrase at its beginning or end. */
  function roleOf(element: Element): keyof Words | undefined {
    const text = label(element);
    if (!text || text.length > 60) return undefined;
    let best: { role: keyof Words; length: number } | undefined;
    for (const role of ["reject", "accept", "save", "settings"] as const) {
      for (const phrase of words[role]) {
        const whole = text === phrase;
        const part =
          phrase.length > 3 &&
          text.length <= phrase.length + 24 &&
          (text.startsWith(`${phrase} `) || text.endsWith(` ${phrase}`) || text.startsWith(`${phrase},`));
        const length = whole ? 1_000 : part ? phrase.length : 0;
        if (length > (best?.length ?? 0)) best = { role, length };
      }
    }
    return best?.role;
  }
  const speaks = (text: string) => {
    const lower = text.toLowerCase();
    return topics.some((topic) => lower.includes(topic));
  };
  const textOf = (element: Element): string => {
    const own = (element as HTMLElement).innerText ?? "";
    const shadow = element.shadowRoot ?? shadows?.get(element);
    const inner = shadow
      ? [...shadow.children].map((child) => (child as HTMLElement).innerText ?? "").join(" ")
      : "";
    return `${own} ${inner}`.trim();
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
      ) && seen(element),
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
  const top = ranked.find(([, { by }]) => onTop(by.accept ?? by.reject ?? by.save)) ?? ranked.at(-1);
  if (!top) return null;
  const [element, { product, by }] = top;

  function onTop(control: Element | undefined): boolean {
    if (!control) return false;
    const box = control.getBoundingClientRect();
    let hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    for (let inner = hit; inner; ) {
      const shadow: ShadowRoot | null | undefined = inner.shadowRoot ?? shadows?.get(inner);
      const next: Element | null | undefined = shadow?.elementFromPoint(
        box.x + box.width / 2,
        box.y + box.height / 2,
      );
      if (!next || next === inner) break;
      hit = next;
      inner = next;
    }
    for (let each = hit; each; each = parent(each)) if (each === control) return true;
    return hit !== null && control.contains(hit);
  }
  const inside = (each: Element) => {
    for (let up: Element | null = each; up; up = parent(up)) if (up === element) return true;
    return false;
  };
  const switches = everything.filter(
    (each) =>
      each.matches('input[type="checkbox"], [role="switch"], [role="checkbox"]') &&
      inside(each) &&
      shown(each),
  );
  /** Switches are often drawn by their label while the box itself is out of sight. */
  function shown(each: Element): boolean {
    if (each.matches("[disabled], [aria-disabled=true], [readonly]")) return false;
    const label = (each as HTMLInputElement).labels?.[0] ?? each.closest("label") ?? parent(each);
    return seen(each) || (!!label && label.getBoundingClientRect().width > 2 && seen(label));
  }
  const on = switches.filter(
    (each) => (each as HTMLInputElement).checked || each.getAttribute("aria-checked") === "true",
  );
  const area = (each: Element) => {
    const { width, height } = each.getBoundingClientRect();
    return width * height;
  };
  const nameOf = (each: Element) =>
    (
      (each as HTMLInputElement).labels?.[0]?.innerText ||
      each.getAttribute("aria-label") ||
      (each as HTMLInputElement).name ||
      each.id
    )
      .trim()
      .slice(0, 60);
  return {
    product: product?.name ?? "unnamed",
    text: textOf(element).replace(/\s+/g, " ").slice(0, 600),
    ...by,
    on: on.map(nameOf),
    switches: on,
    labels: Object.fromEntries(Object.entries(by).map(([role, control]) => [role, label(control)])),
    ...(by.accept && by.reject ? { rejectArea: area(by.reject) / Math.max(1, area(by.accept)) } : {}),
  };
}

/** A control anywhere in the page that brings the banner back: by a product's selector, else by its label. */
export function searchReopener({ words, products, roots }: SearchOptions): Element | null {
  const shadows = (window as unknown as Record<symbol, WeakMap<Element, ShadowRoot> | undefined>)[
    Symbol.for(roots)
  ];
  const everything: Element[] = [];
  const walk = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll("*")) {
      everything.push(element);
      const shadow = element.shadowRoot ?? shadows?.get(element);
      if (shadow) walk(shadow);
    }
  };
  walk(document);
  const seen = (element: Element) => {
    const box = element.getBoundingClientRect();
    return box.width > 2 && box.height > 2 && getComputedStyle(element).visibility !== "hidden";
  };
  const selectors = products.flatMap(({ settings }) => settings ?? []).join(", ");
  const named = everything.find((element) => element.matches(selectors) && seen(element));
  if (named) return named;
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/\s+/g, " ")
      .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  const about =
    /cookie|consent|kak|samtyck|datenschutz|einwilligung|privat|privacy|confidential|traceur|consenso|toestemming|samtykke|informasjonskapsl|eväste|suostum|zgod|souhlas|süti/i;
  const wanted = new Set(words.settings.filter((phrase) => about.test(phrase)));
  const controls = everything.filter(
    (element) => element.matches('button, a, [role="button"], input[type="button"]') && seen(element),
  );
  const labels = (element: Element) => [
    plain((element as HTMLElement).innerText ?? ""),
    plain(element.getAttribute("aria-label") ?? ""),
    plain(element.getAttribute("title") ?? ""),
  ];
  return (
    controls.find((element) => labels(element).some((text) => wanted.has(text))) ??
    controls.find((element) =>
      labels(element).some(
        (text) =>
          text.length < 50 &&
          about.test(text) &&
          words.settings.some((phrase) => phrase.length > 5 && text.includes(phrase)),
      ),
    ) ??
    null
  );
}
