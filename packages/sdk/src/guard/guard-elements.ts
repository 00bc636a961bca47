// Withholds the addresses of elements, and gives them back once they are allowed.
import type { Refuse } from "./guard-finding.ts";
import type { Judge } from "./judge.ts";

/** Attributes at which an element fetches something. */
const addresses: { readonly [element: string]: readonly string[] } = {
  script: ["src"],
  img: ["src", "srcset"],
  iframe: ["src"],
  link: ["href"],
  embed: ["src"],
  object: ["data"],
  video: ["src", "poster"],
  audio: ["src"],
  source: ["src", "srcset"],
};
const prefix = "data-held-";
const selector = Object.keys(addresses).join();

/** A script that the gate holds is inert, and its address must stay where the gate looks for it. */
const isInert = (element: Element) => (element as HTMLScriptElement).type === "text/plain";

/** The function gives back what has been allowed since. */
export function guardElements(judge: Judge, refuse: Refuse): () => void {
  const { setAttribute } = Element.prototype;
  /** As it was given: a page under Trusted Types takes nothing else. */
  const values = new WeakMap<Element, { [name: string]: unknown }>();

  function hold(element: Element, name: string, value: unknown): boolean {
    if (isInert(element) || !refuse(element.localName, value, judge.address(value), "held")) return false;
    values.set(element, { ...values.get(element), [name]: value });
    // A script without address and text is not begun (HTML, "prepare the script element"), so it can be later.
    setAttribute.call(element, prefix + name, `${value}`);
    return true;
  }

  function holdAddresses(element: Element): boolean {
    const held = (addresses[element.localName] ?? []).filter((name) => {
      const value = element.getAttribute(name);
      return value !== null && hold(element, name, value);
    });
    for (const name of held) element.removeAttribute(name);
    return held.length > 0;
  }

  /** HTML with its addresses withheld, before the browser makes elements of it. */
  function holdIn(html: unknown): unknown {
    if (typeof html !== "string" || !/<\w/.test(html)) return html;
    try {
      const template = document.createElement("template");
      setHtml?.call(template, html);
      const found = [...template.content.querySelectorAll(selector)].map(holdAddresses);
      return found.includes(true) ? template.innerHTML : html;
    } catch {
      // Trusted Types refuse text: they will refuse it where it was meant for as well.
      return html;
    }
  }

  const setHtml = setter(
    Element.prototype,
    "innerHTML",
    (set) =>
      function (this: Element, html: unknown) {
        set.call(this, holdIn(html));
      },
  );
  setter(
    Element.prototype,
    "outerHTML",
    (set) =>
      function (this: Element, html: unknown) {
        set.call(this, holdIn(html));
      },
  );
  for (const [owner, name, at] of [
    [Element.prototype, "insertAdjacentHTML", 1],
    [Document.prototype, "write", 0],
    [Document.prototype, "writeln", 0],
  ] as const) {
    const prototype = owner as never as { [name: string]: (...given: unknown[]) => unknown };
    const native = prototype[name];
    prototype[name] = function (...given) {
      given[at] = holdIn(given[at]);
      return native?.apply(this, given);
    };
  }

  for (const [element, names] of Object.entries(addresses)) {
    for (const name of names) {
      setter(
        Object.getPrototypeOf(document.createElement(element)),
        name,
        (set) =>
          function (this: Element, value: unknown) {
            hold(this, name, value) || set.call(this, value);
          },
      );
    }
  }
  Element.prototype.setAttribute = function (name: string, value: string) {
    const attribute = `${name}`.toLowerCase();
    if (!addresses[this.localName]?.includes(attribute) || !hold(this, attribute, value))
      setAttribute.call(this, name, value);
  };

  new MutationObserver((mutations) => {
    for (const { addedNodes } of mutations) {
      for (const node of addedNodes as never as Iterable<Partial<Element>>) {
        if (node.matches?.(selector)) holdAddresses(node as Element);
        node.querySelectorAll?.(selector).forEach(holdAddresses);
      }
    }
  }).observe(document, { childList: true, subtree: true });

  return () => {
    for (const [element, names] of Object.entries(addresses)) {
      for (const name of names) {
        // Pictures that never came into the document count a visit that is over: they are not looked for.
        for (const held of document.querySelectorAll(`${element}[${prefix}${name}]`)) {
          const value = values.get(held)?.[name] ?? held.getAttribute(prefix + name);
          if (judge.address(value)) continue;
          held.removeAttribute(prefix + name);
          setAttribute.call(held, name, value as string);
        }
      }
    }
  };
}

/** Puts another setter in place of the one that an object has or inherits, once. Answers with the browser's own. */
function setter(
  from: object,
  name: string,
  make: (set: (value: unknown) => void) => (value: unknown) => void,
): ((value: unknown) => void) | undefined {
  let owner = from;
  while (owner && !Object.hasOwn(owner, name)) owner = Object.getPrototypeOf(owner);
  const own = owner && Object.getOwnPropertyDescriptor(owner, name);
  if (own?.set) Object.defineProperty(owner, name, { ...own, set: make(own.set) });
  return own?.set;
}
