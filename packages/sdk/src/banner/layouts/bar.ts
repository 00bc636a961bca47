// A bar over the whole width of the page: words on one side, answers on the other.
import { atTopOfSmall, type ControlOptions, controlAt } from "./place.ts";

export interface BarOptions extends ControlOptions {
  /** `bottom` where nothing is said. */
  readonly position?: "top" | "bottom";
}

/** Narrower than this words and answers stand under one another, as in a box. */
const wide = "@media(min-width:56em) and (min-height:30.01em)";
const between = "@media(min-width:30.01em) and (max-width:56em) and (min-height:30.01em)";

/**
 * Pure. The layout of a bar, as `layout` of the options takes it.
 *
 * @example createConsent(policy, { layout: bar({ position: "top" }) });
 */
export function bar({ position = "bottom", control }: BarOptions = {}): string {
  const atTop = position === "top";
  const edge = `.layer{inset-inline:0;inset-block:${atTop ? "0 auto" : "auto 0"};width:auto;max-height:60dvh;border-width:${atTop ? "0 0 1px" : "1px 0 0"};border-radius:0}`;
  const rules = `.layer{flex-direction:row;justify-content:center;align-items:center;gap:1em}
.layer .words{max-height:60dvh;width:62em;padding-block-end:var(--space)}
.layer ul{grid-template-columns:repeat(auto-fit,minmax(14em,1fr));gap:.4em 2em}
.layer .answers{flex:0 0 24em}
.layer [data-action=close]{position:static;align-self:start}`;
  return `${wide}{${edge}${rules}}${between}{${edge}}${atTop ? atTopOfSmall : ""}${controlAt({ control })}`;
}
