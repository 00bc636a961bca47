// What a visitor grants.
import type { Policy } from "@tillit/record";

/**
 * A yes or no by category, or by service within one:
 * `{ functionality: true, tracking: { posthog: false } }`. What is not named stays as it was.
 */
export interface Choice {
  readonly [category: string]: boolean | { readonly [service: string]: boolean };
}

/** The same answer for every category that needs one. Pure. */
export function choiceForAll(policy: Policy, granted: boolean): Choice {
  return Object.fromEntries(Object.keys(policy.categories).map((id) => [id, granted]));
}
