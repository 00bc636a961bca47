// The banner's own corner of the document: one element with a shadow tree that no page style reaches.
import type { ConsentOptions } from "../options.ts";
import { isRightToLeft } from "./say.ts";
import { sheet } from "./styles/sheet.ts";

const tag = "tillit-consent";

export interface Stage {
  readonly root: ShadowRoot;
  /** Brings what was just drawn before everything else on the page. */
  raise(): void;
}

export function createStage(locale: string, { layout, theme }: ConsentOptions): Stage {
  const host = document.createElement(tag);
  host.lang = locale;
  host.dir = isRightToLeft(locale) ? "rtl" : "ltr";
  if (layout) host.setAttribute("layout", layout);
  if (theme) host.setAttribute("theme", theme);
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [sheet()];

  function raise() {
    // The top layer: no stacking order and no transformed ancestor of the page matters there.
    const layer = root.querySelector<HTMLElement>("[popover]");
    if (layer?.showPopover && !layer.matches(":popover-open")) layer.showPopover();
    const dialog = root.querySelector("dialog");
    if (dialog && !dialog.open) dialog.showModal();
  }

  /** Early in the document, so that it is reached first; there again when a router has swapped the body. */
  function place() {
    const { body } = document;
    if (body && !(host.isConnected && host.parentNode === body)) {
      // Copies in a page that a router had kept have no shadow tree and would only be in the way.
      for (const copy of document.querySelectorAll(tag)) copy.remove();
      // A dialog that was taken out of the document is open by its attribute, and modal no more.
      root.querySelector("dialog")?.removeAttribute("open");
      body.prepend(host);
      raise();
    }
    watcher.observe(document.documentElement, { childList: true });
    if (body) watcher.observe(body, { childList: true });
  }

  const watcher = new MutationObserver(place);
  place();
  return { root, raise };
}
