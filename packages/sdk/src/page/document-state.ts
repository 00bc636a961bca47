// What the page's CSS and scripts can see of the state.
import type { Decision } from "../core/index.ts";

/** `<html data-tillit="asking|settled" data-tillit-granted="necessary functionality tracking/posthog">`. */
export function showState({ grants, ask }: Pick<Decision, "grants" | "ask">): void {
  const { dataset } = document.documentElement;
  dataset.tillit = ask ? "asking" : "settled";
  dataset.tillitGranted = Object.keys(grants)
    .filter((key) => grants[key])
    .join(" ");
}

/** A `tillit:*` event on `document`, for code that does not hold the consent object. */
export function announce(name: string, detail: unknown): void {
  document.dispatchEvent(new CustomEvent(`tillit:${name}`, { detail }));
}
