// Releases what a plan allows.
import type { Plan } from "../core/index.ts";
import { painted } from "./breathe.ts";
import type { Gatekeeper } from "./gatekeeper.ts";

/** @param waited what the visitor has just decided, if the plan follows a click: then its effect is painted before any tag runs */
export function apply({ watch }: Plan, open: Gatekeeper, waited: unknown): void {
  const release = () => open(watch);
  if (waited) painted().then(release);
  else release();
}
