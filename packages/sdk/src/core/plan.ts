// What has to be done to the page when the state moves. Only `page/apply` acts on it.
import type { Policy } from "@tillit/record";
import { type Grants, itemsOf } from "./grants.ts";

export interface Plan {
  /** Something that needs consent has it: tags must be released, also those that arrive later. */
  readonly watch: boolean;
  /** Something had a grant and lost it. */
  readonly revokes: boolean;
  /** Something was denied or taken back, and may have left something on the device. */
  readonly purges: boolean;
}

/**
 * Pure. `before` is `null` when a page starts. What is denied is purged each time, since trackers that were
 * running when consent was taken back may have written again.
 */
export function plan(policy: Policy, before: Grants | null, after: Grants): Plan {
  const items = itemsOf(policy);
  const revokes = items.some(([key]) => before?.[key] && !after[key]);
  return {
    watch: items.some(([key, category]) => category !== "necessary" && after[key]),
    revokes,
    purges: revokes || items.some(([key]) => after[key] === false),
  };
}
