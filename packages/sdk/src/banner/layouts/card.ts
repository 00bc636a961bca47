// A card in the middle of the screen. The page around it stays usable: it is no wall.
import { type ControlOptions, controlAt, large } from "./place.ts";

export type CardOptions = ControlOptions;

/**
 * Pure. The layout of a centred card, as `layout` of the options takes it.
 *
 * @example createConsent(policy, { layout: card() });
 */
export function card({ control }: CardOptions = {}): string {
  return (
    large(".layer{inset:0;margin:auto;height:fit-content;width:min(34em,100% - 2em)}") +
    controlAt({ control })
  );
}
