// Brings the banner in when there is something to show, and not before.
import type { ConsentOptions } from "./options.ts";
import { triggerSelector, whenBody, whenIdle } from "./page/index.ts";
import type { Snapshot } from "./snapshot.ts";

/** First layer, second layer. */
export type Surface = "banner" | "preferences";

/** Shows what the state calls for: the banner, or only the control that reopens it. */
export function settle(
  { ask }: Snapshot,
  { control }: ConsentOptions,
  show: (surface: Surface | null) => unknown,
): void {
  if (ask) whenBody(() => show("banner"));
  else if (control !== false) whenIdle(() => document.querySelector(triggerSelector) ?? show(null));
}
