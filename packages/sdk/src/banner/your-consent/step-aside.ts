// The banner steps aside for the element that has the focus (WCAG 2.2, 2.4.11 Focus Not Obscured).

const places = ["aside-top", "aside-bottom", "aside-small"];

/** From now on, and for the element that has the focus already. */
export function stepAside(root: ShadowRoot): void {
  const { host } = root;
  function look() {
    const layer = root.querySelector(".layer");
    const focused = document.activeElement;
    if (!layer || !focused || focused === document.body) return;
    const box = () => layer.getBoundingClientRect();
    if (focused === host) return host.classList.remove(...places);
    if (!isCovered(focused.getBoundingClientRect(), box())) return;
    host.classList.remove(...places);
    const { top, bottom } = focused.getBoundingClientRect();
    if (!isCovered(focused.getBoundingClientRect(), box())) return;
    host.classList.add(top + bottom > innerHeight ? "aside-top" : "aside-bottom");
    // On a screen of a few lines there is no other side: the words give way, and the answers stay.
    if (isCovered(focused.getBoundingClientRect(), box())) host.classList.add("aside-small");
  }
  addEventListener("focusin", look);
  look();
}

/** Pure. Whether less than half of the first is to be seen beside the second. */
export function isCovered(focused: DOMRectReadOnly, over: DOMRectReadOnly): boolean {
  const shared = (from: "left" | "top", to: "right" | "bottom") =>
    Math.max(0, Math.min(focused[to], over[to]) - Math.max(focused[from], over[from]));
  const area = focused.width * focused.height;
  return area > 0 && shared("left", "right") * shared("top", "bottom") > area / 2;
}
