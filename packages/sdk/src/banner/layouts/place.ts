// Where something stands on the screen. `start` is where a line begins, in every writing direction.
export type Edge = "top" | "bottom" | "start" | "end";
export type Corner = "top-start" | "top-end" | "bottom-start" | "bottom-end";

export interface ControlOptions {
  /** Where the control that reopens the preferences floats. `bottom-start` where nothing is said. */
  readonly control?: Corner | undefined;
}

/** The lower edge of a phone's screen may belong to the phone. */
const bottom = "auto max(1em,env(safe-area-inset-bottom))";

/** Pure. The insets of a place; what is not said about an axis is the middle of it. */
export function insets(place: Corner | Edge): string {
  const is = (side: string) => place.split("-").includes(side);
  const block = is("top") ? "1em auto" : is("bottom") ? bottom : "0";
  const inline = is("start") ? "1em auto" : is("end") ? "auto 1em" : "0";
  const middle = [
    block === "0" && "margin-block:auto;height:fit-content;",
    inline === "0" && "margin-inline:auto;",
  ];
  return `inset-block:${block};inset-inline:${inline};${middle.filter(Boolean).join("")}`;
}

/** Pure. Rules for screens that are large enough to have more than two places. */
export const large = (rules: string): string =>
  `@media(min-width:30.01em) and (min-height:30.01em){${rules}}`;

/** Pure. On a small screen the banner is as wide as the screen, and stands at its lower edge or at this one. */
export const atTopOfSmall = "@media(max-width:30em),(max-height:30em){.layer{inset-block:.5em auto}}";

/** Pure. */
export const controlAt = ({ control }: ControlOptions): string =>
  control ? `.control{${insets(control)}}` : "";
