// Control and grip as the two halves of one pill. Placed by calculation, so that no size of the window needs a script.
import { gap, type Spot } from "./spot.ts";

export interface Sizes {
  readonly width: number;
  readonly height: number;
}

/** Pixels: a target of WCAG 2.2, 2.5.5. */
export const handle = 44;

export const styles = `
.control{max-width:calc(100% - ${2 * gap + handle}px)!important;border-start-end-radius:0!important;border-end-end-radius:0!important;border-inline-end-width:0!important}
.move{position:fixed;width:${handle}px;border:1px solid;border-color:color-mix(in srgb,currentcolor 16%,var(--bg));border-radius:9em;border-start-start-radius:0;border-end-start-radius:0;--bg:var(--tillit-background,color-mix(in srgb,Canvas,Canvas));background:var(--bg);color:var(--tillit-text,color-mix(in srgb,CanvasText 92%,Canvas));font-size:16px;cursor:grab;touch-action:none;z-index:2147483647}
.move:active{cursor:grabbing}
.move::before{content:"";display:block;width:.65em;height:1em;margin:auto;border-inline:.2em dotted;opacity:.76}
.control:focus-visible,.move:focus-visible{outline-offset:-.4em}
`;

/** Pure. Rules that put both halves at the spot. In a page's own style for the control there may be another place. */
export function placed({ across, down }: Spot, { width, height }: Sizes, isRightToLeft: boolean): string {
  const total = width + handle;
  const left = (shift: number) =>
    `left:calc(${gap + shift}px + (100% - ${2 * gap + total}px)*${across})!important`;
  const top = `top:calc(${gap}px + (100% - ${gap + height}px - max(${gap}px,env(safe-area-inset-bottom)))*${down})!important`;
  return `.control,.move{inset:auto!important;margin:0!important;${top}}.control{${left(isRightToLeft ? handle : 0)}}.move{height:${height}px;${left(isRightToLeft ? 0 : width)}}`;
}
