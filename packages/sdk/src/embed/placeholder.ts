// What stands in the place of an embed until it may be loaded.
import type { EmbedLanguage } from "./embed-texts.ts";

/**
 * A mixed colour, even of one with itself, is no system colour: forced colours replace it. Of a system colour they would
 * keep the background and hide the words behind a plate of their own.
 *
 * Constructed, because `style-src 'self'` refuses style elements and attributes.
 */
const css = `
:host{display:inline-block;box-sizing:border-box;overflow:hidden;color:CanvasText;background:color-mix(in srgb,CanvasText 6%,Canvas);container-type:normal}
*{box-sizing:border-box;font:inherit;margin:0}
div{position:relative;display:flex;flex-direction:column;align-items:center;justify-content:safe center;gap:.75em;width:100%;height:100%;min-height:9em;padding:1em;overflow:auto;text-align:center;font:400 15px/1.4 system-ui,sans-serif}
img{position:absolute;inset:0;width:100%;height:100%;object-fit:cover}
p,span{position:relative}
p{max-width:34em;padding:.3em .7em;border-radius:.4em;background:Canvas}
span{display:flex;flex-wrap:wrap;gap:.5em;justify-content:center}
button{min-height:44px;padding:.4em 1em;border:1px solid CanvasText;border-radius:.4em;background:color-mix(in srgb,CanvasText,CanvasText);color:color-mix(in srgb,Canvas,Canvas);cursor:pointer}
button:focus-visible{outline:3px solid CanvasText;outline-offset:3px}
`;

export interface Placeholder {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

export interface PlaceholderWords {
  readonly label: string;
  readonly thumbnail?: string | undefined;
}

/** Draws the placeholder into the element. `act` is called with what was pressed. */
export function drawPlaceholder(
  host: HTMLElement,
  { label, thumbnail }: PlaceholderWords,
  { locale, texts }: EmbedLanguage,
  act: (action: "once" | "always") => void,
): void {
  host.lang ||= locale;
  host.dir ||= /^(ar|fa|he|ur)\b/.test(host.lang) ? "rtl" : "ltr";
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const box = make("div");
  box.setAttribute("role", "group");
  box.setAttribute("aria-label", label);
  if (thumbnail && isOwn(thumbnail)) {
    const picture = make("img");
    picture.alt = "";
    picture.loading = "lazy";
    picture.src = thumbnail;
    box.append(picture);
  }
  const words = make("p");
  words.textContent = label;
  const buttons = make("span");
  for (const action of ["once", "always"] as const) {
    const button = make("button");
    button.type = "button";
    button.textContent = texts[action];
    button.onclick = () => act(action);
    buttons.append(button);
  }
  box.append(words, buttons);
  root.replaceChildren(box);
}

/** A thumbnail from the vendor's host would tell the vendor what a placeholder is to keep from it. */
const isOwn = (address: string) =>
  new URL(address, document.baseURI).origin === location.origin || address.startsWith("data:");

const make = <K extends keyof HTMLElementTagNameMap>(name: K) => document.createElement(name);
