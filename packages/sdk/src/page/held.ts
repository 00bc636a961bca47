// Which elements of a page are held, and how one becomes live.
import { trusted } from "./trusted.ts";

/** `data-src`, `data-srcset`, `data-href`, `data-poster` hold an address back. */
const addresses = ["src", "srcset", "href", "poster"];

const tagged = "[data-consent]";

export function isScript(element: Element): element is HTMLScriptElement {
  return element.localName === "script";
}

/** Tagged elements at or below the node that are not live yet, in the document's order. */
export function heldIn(node: Node): Element[] {
  const root = node as Element;
  return [root, ...(root.querySelectorAll?.(tagged) ?? [])].filter(
    (element) => element.matches?.(tagged) && (!isScript(element) || element.type === "text/plain"),
  );
}

/**
 * A live copy of a held script, not yet in the document. Changing `type` on a script that is there does nothing
 * (HTML, "prepare the script element"). Nor does a clone run where `innerHTML` made the original, so the copy is a
 * new element; only a page whose Trusted Types refuse us a policy gets a clone, which needs none for its address.
 */
export function liveScript(held: HTMLScriptElement): HTMLScriptElement {
  const rules = trusted();
  const script = rules ? document.createElement("script") : (held.cloneNode(true) as HTMLScriptElement);
  if (rules) {
    for (const { name, value } of held.attributes) {
      // Handlers are text that Trusted Types guard too; they are taken over below, as the functions that they are.
      if (!name.startsWith("on"))
        script.setAttribute(name, name === "src" ? rules.createScriptURL(value) : value);
    }
    if (!held.src) script.text = rules.createScript(held.text);
  }
  script.removeAttribute("type");
  if (held.dataset.type) script.type = held.dataset.type;
  // `getAttribute("nonce")` is empty once the element was in the document (HTML, nonce hiding).
  script.nonce = held.nonce;
  script.onload = held.onload;
  script.onerror = held.onerror;
  return script;
}

/** A script that the browser runs, and not data such as JSON or an import map. */
export function isJavaScript({ type, noModule }: HTMLScriptElement): boolean {
  return /^$|module|(java|ecma)script/i.test(type) && !(noModule && type !== "module");
}

/** Gives a held frame, image or link its address. */
export function giveAddress(element: Element): void {
  const { dataset } = element as HTMLElement;
  for (const name of addresses) {
    if (dataset[name] != null) element.setAttribute(name, dataset[name]);
    delete dataset[name];
  }
}

/**
 * Puts the template's content behind the template. Scripts in it are made held ones first, so that they are released
 * in order like all others.
 */
export function unfold(template: HTMLTemplateElement): void {
  const { content } = template;
  for (const script of content.querySelectorAll<HTMLScriptElement>("script:not([data-consent])")) {
    Object.assign(script.dataset, template.dataset, { type: script.type });
    script.type = "text/plain";
  }
  template.after(content);
}
