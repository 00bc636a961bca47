// Brings the banner in when there is something to show, and not before.
import type { ConsentOptions } from "./options.ts";
import { triggerSelector, whenBody, whenIdle } from "./page/index.ts";
import type { Snapshot } from "./snapshot.ts";

/** First layer, second layer. */
export type Surface = "banner" | "preferences";

/** Shows what the state calls for: the banner, or only the control that reopens it. */
export function settle(
  { ask, changes }: Snapshot,
  { control }: ConsentOptions,
  show: (surface: Surface | null) => unknown,
): void {
  if (ask) whenBody(() => show("banner"));
  // What has changed is told also where the page has a control of its own.
  else if (changes[0] || control !== false)
    whenIdle(() => (!changes[0] && document.querySelector(triggerSelector)) || show(null));
}
