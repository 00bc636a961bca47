// Gives a placeholder the box of what it stands for, so that nothing on the page moves.

/** What decides about a box and its place. */
const properties = [
  "width",
  "height",
  "min-width",
  "min-height",
  "max-width",
  "max-height",
  "aspect-ratio",
  "margin",
  "border-radius",
  "position",
  "inset",
  "float",
  "clear",
  "flex",
  "align-self",
  "justify-self",
  "grid-area",
  "order",
  "vertical-align",
];

/**
 * Takes over the box of an element that is not displayed. Only of such an element do browsers tell percentages and
 * `auto` as they were written and not as pixels (CSSOM, "resolved values").
 *
 * @param display of the element while it is displayed
 */
export function takeBox(from: HTMLElement, to: HTMLElement, display: string): void {
  const computed = getComputedStyle(from);
  for (const name of properties) to.style.setProperty(name, computed.getPropertyValue(name));
  // A frame without a size of its own is 300 by 150 pixels (CSS 2, 10.3.2).
  if (computed.width === "auto") to.style.width = "300px";
  if (computed.height === "auto" && computed.aspectRatio === "auto") to.style.height = "150px";
  to.style.boxSizing = "border-box";
  if (computed.boxSizing === "content-box") addEdges(computed, to);
  to.style.display = display === "inline" ? "inline-block" : display;
}

/** A frame's border is drawn around its width. */
function addEdges(computed: CSSStyleDeclaration, to: HTMLElement) {
  const sum = (...sides: string[]) =>
    sides.map((side) => Number.parseFloat(computed.getPropertyValue(side)) || 0).reduce((a, b) => a + b);
  const across = sum("border-left-width", "border-right-width", "padding-left", "padding-right");
  const down = sum("border-top-width", "border-bottom-width", "padding-top", "padding-bottom");
  if (across && to.style.width) to.style.width = `calc(${to.style.width} + ${across}px)`;
  if (down && /\d/.test(to.style.height)) to.style.height = `calc(${to.style.height} + ${down}px)`;
}
