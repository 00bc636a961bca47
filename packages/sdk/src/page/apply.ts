// Releases what a plan allows.
import type { Plan } from "../core/index.ts";
import { painted } from "./breathe.ts";
import type { Gatekeeper } from "./gatekeeper.ts";

/** @param visitorWaits whether the plan follows a click: then its effect is painted before any tag runs */
export function apply({ watch }: Plan, open: Gatekeeper, visitorWaits: boolean): void {
  const release = () => open(watch);
  if (visitorWaits) painted().then(release);
  else release();
}
