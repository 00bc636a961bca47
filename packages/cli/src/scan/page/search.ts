// Finds the banner and its controls in a frame. The parts are sent to the browser as they are written, each with what
// it needs as an argument, so that no bundler's names stand between them.
import type { Product } from "./products.ts";
import { findBanner } from "./search/find-banner.ts";
import { findReopener } from "./search/find-reopener.ts";
import { createLabels } from "./search/labels.ts";
import { createSight } from "./search/sight.ts";
import { createSwitches } from "./search/switches.ts";
import type { Words } from "./words.ts";

export interface SearchOptions {
  readonly words: Words;
  readonly topics: readonly string[];
  readonly products: readonly Product[];
  readonly roots: string;
  /** The whole frame is a banner's: its own document, shown in an iframe. */
  readonly framed: boolean;
}

/** An expression whose value is a `Found`, or `null`. @example await frame.evaluateHandle(bannerSearch(options)) */
export function bannerSearch(options: SearchOptions): string {
  return `((options) => {
  const sight = (${createSight})(options.roots);
  return (${findBanner})(options, sight, (${createLabels})(options.words), (${createSwitches})(sight));
})(${JSON.stringify(options)})`;
}

/** An expression whose value is the control outside the banner that brings it back, or `null`. */
export function reopenerSearch(options: SearchOptions): string {
  return `((options) => (${findReopener})(options, (${createSight})(options.roots)))(${JSON.stringify(options)})`;
}
