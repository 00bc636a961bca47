// A box in a corner or in the middle of an edge.
import {
  atTopOfSmall,
  type ControlOptions,
  type Corner,
  controlAt,
  type Edge,
  insets,
  large,
} from "./place.ts";

export interface BoxOptions extends ControlOptions {
  /** `bottom-start` where nothing is said. */
  readonly position?: Corner | Edge;
}

/**
 * Pure. The layout of a box, as `layout` of the options takes it.
 *
 * @example createConsent(policy, { layout: box({ position: "bottom-end" }) });
 */
export function box({ position = "bottom-start", control }: BoxOptions = {}): string {
  const small = position.startsWith("top") ? atTopOfSmall : "";
  return large(`.layer{${insets(position)}}`) + small + controlAt({ control });
}
