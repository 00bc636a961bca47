// Lets the visitor move the control that reopens the preferences: by a grip beside it that can be dragged, pressed and
// moved with the arrow keys (WCAG 2.2, 2.5.7 Dragging Movements). Nothing is stored: a new page begins anew.
import { createGrip } from "./grip.ts";
import { gap, nextCorner, type Spot, spotAt } from "./spot.ts";
import { handle, placed, styles } from "./styles.ts";
import { words } from "./words.ts";

export interface MovableOptions {
  /** What the grip is called. "Move" in the banner's language where nothing is said. */
  readonly label?: string;
}

let started = false;

/**
 * The floating control of this page, which may come later, gets a grip. A page with a control of its own has none.
 *
 * @example movable();
 */
export function movable({ label }: MovableOptions = {}): void {
  if (started || typeof document === "undefined") return;
  started = true;
  const waiting = new MutationObserver(find);
  function find() {
    const root = document.querySelector("tillit-consent")?.shadowRoot;
    if (!root) return;
    waiting.disconnect();
    attach(root, label);
  }
  waiting.observe(document, { childList: true, subtree: true });
  find();
}

function attach(root: ShadowRoot, label: string | undefined) {
  const { lang, dir } = root.host as HTMLElement;
  const name = label ?? words[lang] ?? "Move";
  const isRightToLeft = dir === "rtl";
  const [looks, place] = [new CSSStyleSheet(), new CSSStyleSheet()];
  let control: Element = root.host;
  let spot: Spot | undefined;

  /** Of both halves together. */
  const from = () => {
    const { left, top } = control.getBoundingClientRect();
    return { left: isRightToLeft ? left - handle : left, top };
  };
  function put(at: Spot) {
    spot = at;
    place.replaceSync(placed(at, control.getBoundingClientRect(), isRightToLeft));
  }
  function to(left: number, top: number) {
    const { width, height } = control.getBoundingClientRect();
    const free = (all: number, own: number) => all - own - 2 * gap;
    const room = {
      width: free(document.documentElement.clientWidth, width + handle),
      height: free(innerHeight, height),
    };
    put(spotAt(left, top, room));
  }
  const again = () => {
    if (spot && control.isConnected) put(spot);
  };

  const grip = createGrip({ from, to, onwards: () => spot && put(nextCorner(spot)) });
  const sized = new ResizeObserver(again);

  /** The banner draws the control anew each time that nobody is asked any longer. */
  function follow() {
    const drawn = root.querySelector(".control");
    if (!drawn) return grip.remove();
    if (drawn.nextSibling === grip) return;
    control = drawn;
    drawn.after(grip);
    grip.title = name;
    grip.setAttribute("aria-label", `${name}: ${drawn.textContent}`);
    sized.disconnect();
    sized.observe(drawn);
    const { left, top } = from();
    if (spot) again();
    else to(left, top);
  }

  looks.replaceSync(styles);
  root.adoptedStyleSheets.push(looks, place);
  new MutationObserver(follow).observe(root, { childList: true });
  follow();
}
