// Puts the first layer, which was made when the site was built, on the page.

/** The page's element with the first layer in it. */
export const layerId = "tillit-layer";

/** An element as data, or a text. */
export type Tree =
  | string
  | readonly [tag: string, attributes: { readonly [name: string]: string }, ...Tree[]];

/** Where the layer comes with the script: the page has no template of it then. */
declare const TILLIT_LAYER: Tree | 0;

export interface Layer {
  readonly root: ShadowRoot;
  /** Takes the question away and, after an answer, says that it was kept. */
  hide(saved?: boolean): void;
}

/** Nothing where the page has no template with a layer. */
export function showLayer(
  act: (action: string, button: Element, isClick: boolean) => void,
): Layer | undefined {
  const template = document.getElementById(layerId) as HTMLTemplateElement | null;
  const made = TILLIT_LAYER ? elementOf(TILLIT_LAYER) : template?.content.firstChild;
  if (!made) return undefined;
  // What belongs to a template's own document cannot share a sheet with the page.
  const host = document.adoptNode(made) as HTMLElement;
  const root = host.attachShadow({ mode: "open" });
  root.append(...host.childNodes);
  const find = (selector: string) => root.querySelector(selector) as HTMLElement;
  const [style, section, status] = ["style", "section", "p"].map(find) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  // As a constructed sheet: `style-src 'self'` refuses style elements.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style.textContent as string);
  root.adoptedStyleSheets = [sheet];
  style.remove();

  /** Early in the document, so that it is reached first; there again when a router has swapped the body. */
  function place() {
    const { body, documentElement } = document;
    if (body && host.parentNode !== body) {
      body.prepend(host);
      if (section.isConnected) section.showPopover?.();
    }
    for (const parent of [documentElement, body]) if (parent) watcher.observe(parent, { childList: true });
  }
  const watcher = new MutationObserver(place);
  place();
  for (const kind of ["click", "pointerover", "focusin"])
    root.addEventListener(kind, ({ target }) => {
      const button = (target as Element).closest<HTMLElement>("[data-action]");
      if (button) act(button.dataset.action as string, button, kind === "click");
    });
  return {
    root,
    hide(saved) {
      // Once: the banner that has taken its place says for itself that an answer was kept.
      if (saved && section.isConnected) status.textContent = status.title;
      section.remove();
    },
  };
}

/** Made by calls, not from HTML, which Trusted Types would refuse. */
function elementOf(tree: Tree): Node {
  if (typeof tree === "string") return new Text(tree);
  const [tag, attributes, ...children] = tree;
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name] as string);
  element.append(...children.map(elementOf));
  return element;
}
