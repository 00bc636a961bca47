// What the page's CSS and scripts can see of the state.
import type { Grants } from "../core/index.ts";

/** `<html data-tillit="asking|settled" data-tillit-granted="necessary functionality tracking/posthog">`. */
export function showState(grants: Grants, asking: boolean): void {
  const { dataset } = document.documentElement;
  dataset.tillit = asking ? "asking" : "settled";
  dataset.tillitGranted = Object.keys(grants)
    .filter((key) => grants[key])
    .join(" ");
}

/** A `tillit:*` event on `document`, for code that does not hold the consent object. */
export function announce(name: string, detail: unknown): void {
  document.dispatchEvent(new CustomEvent(`tillit:${name}`, { detail }));
}
