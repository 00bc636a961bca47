// What a visitor sees of a document, through open and closed shadow trees. Sent to the browser as text, so it stands
// alone.
// biome-ignore-all lint/performance/useDomNodeTextContent: a label is what a visitor sees, not what is in the markup

export interface Sight {
  readonly everything: readonly Element[];
  /** Through slots and out of shadow trees. */
  parent(element: Element): Element | null;
  isSeen(element: Element): boolean;
  /** Whether it is what lies uppermost at its own middle. */
  isOnTop(element: Element): boolean;
  textOf(element: Element): string;
}

/** @param roots key of `window` under which closed shadow roots are kept */
export function createSight(roots: string): Sight {
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
  function isSeen(element: Element): boolean {
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
  const textOf = (element: Element): string => {
    const own = (element as HTMLElement).innerText ?? "";
    const shadow = element.shadowRoot ?? shadows?.get(element);
    const inner = shadow
      ? [...shadow.children].map((child) => (child as HTMLElement).innerText ?? "").join(" ")
      : "";
    return `${own} ${inner}`.trim();
  };
  function isOnTop(control: Element): boolean {
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
  return { everything, parent, isSeen, isOnTop, textOf };
}
