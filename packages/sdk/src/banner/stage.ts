// The banner's own corner of the document: one element with a shadow tree that no page style reaches.
import type { ConsentOptions } from "../options.ts";
import { directionOf } from "./direction.ts";
import { base } from "./styles/base.ts";
import { firstLayer } from "./styles/first-layer.ts";

const tag = "tillit-consent";

export interface Stage {
  readonly root: ShadowRoot;
  /** Brings what was just drawn before everything else on the page: the dialog, or with nothing `modal` the banner. */
  raise(modal?: boolean): void;
  /** Adds styles. As a constructed sheet: `style-src 'self'` refuses style elements and attributes. */
  dress(css: string): void;
}

export function createStage(locale: string, { theme, layout = "" }: ConsentOptions): Stage {
  const host = document.createElement(tag);
  host.lang = locale;
  host.dir = directionOf(locale);
  if (theme) host.className = theme;
  const root = host.attachShadow({ mode: "open" });

  function dress(css: string) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets.push(sheet);
  }

  function raise(modal?: boolean) {
    // The top layer: no stacking order and no transformed ancestor of the page matters there.
    const layer = root.querySelector<HTMLDialogElement>(modal ? "dialog" : "[popover]");
    if (!layer || !host.isConnected) return;
    if (modal) layer.open || layer.showModal();
    else if (layer.showPopover && !layer.matches(":popover-open")) layer.showPopover();
  }

  /** Early in the document, so that it is reached first; there again when a router has swapped the body. */
  function place() {
    const { body } = document;
    if (body && host.parentNode !== body) {
      // A copy in a page that a router had kept has no shadow tree and would only be in the way.
      for (const copy of document.querySelectorAll(tag)) copy.shadowRoot || copy.remove();
      // A dialog that was taken out of the document is open by its attribute, and modal no more.
      const dialog = root.querySelector("dialog[open]");
      dialog?.removeAttribute("open");
      body.prepend(host);
      raise(!!dialog);
    }
    for (const parent of [document.documentElement, body])
      if (parent) watcher.observe(parent, { childList: true });
  }

  const watcher = new MutationObserver(place);
  dress(base + firstLayer + layout);
  place();
  return { root, raise, dress };
}
