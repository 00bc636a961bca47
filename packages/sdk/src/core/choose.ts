// What a choice makes of the state before it.
import type { Policy } from "@tillit/record";
import type { Choice } from "./choice.ts";
import { type Grants, isFree, itemsOf, keyOf, type State } from "./grants.ts";

/**
 * Pure. Categories and services that the policy does not know, and values that are no yes or no, change
 * nothing. A category chosen by service is granted once all its services are, and denied once all are; with some
 * of each it stays as it was, or is denied where it was undecided.
 */
export function choose(policy: Policy, before: Grants, choice: Choice): Grants {
  const grants: { [key: string]: State } = Object.assign(Object.create(null), before);
  const chosen: { [category: string]: State[] } = {};
  for (const [category, service] of itemsOf(policy)) {
    const answer = Object.hasOwn(choice, category) && !isFree(policy, category) ? choice[category] : null;
    const state = typeof answer === "object" ? service && answer?.[service] : answer;
    const key = keyOf(category, service);
    if (typeof state === "boolean") grants[key] = state;
    if (answer && answer !== true && service) {
      chosen[category] = [...(chosen[category] ?? []), grants[key] ?? null];
    }
  }
  for (const [category, states] of Object.entries(chosen)) {
    const isMixed = states.includes(true) && states.includes(false);
    if (!isMixed) grants[category] = states.includes(null) ? null : states.includes(true);
    else grants[category] ??= false;
  }
  return grants;
}
