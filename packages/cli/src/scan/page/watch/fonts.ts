// Fonts that are measured one after the other. Sent to the browser as text, so it stands alone.
import type { Watcher } from "./watcher.ts";

export function watchFonts({ before, report }: Watcher): void {
  for (const context of [globalThis.CanvasRenderingContext2D, globalThis.OffscreenCanvasRenderingContext2D]) {
    before(context?.prototype, "measureText", (_args, self) => font((self as { font: string }).font));
  }
  const fonts = new Set<string>();
  function font(name: string) {
    fonts.add(name.replace(/^.*?\d(px|pt|em|rem|%)\s*/, ""));
    if (fonts.size === 30) report("call", "fonts", { detail: "30 or more fonts measured" });
  }
  before(globalThis.FontFaceSet?.prototype, "check", ([name]) => font(`${name}`));
  const style = Object.getOwnPropertyDescriptor(CSSStyleDeclaration.prototype, "fontFamily");
  const setFamily = style?.set;
  if (style && setFamily) {
    Object.defineProperty(CSSStyleDeclaration.prototype, "fontFamily", {
      ...style,
      set(this: CSSStyleDeclaration, value: string) {
        font(`${value}`);
        setFamily.call(this, value);
      },
    });
  }
}
