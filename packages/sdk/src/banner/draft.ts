// The switches of the preferences, between opening and saving.
import type { Policy } from "@tillit/record";
import { type Choice, type Grants, isFree, itemsOf, keyOf } from "../core/index.ts";
import { membersOf } from "./pending.ts";

/** By the keys of grants: `tracking`, `tracking/posthog`. A category is on when every service in it is. */
export interface Draft {
  readonly [key: string]: boolean;
}

/** Pure. On is what the visitor granted, and nothing else. */
export function draftOf(policy: Policy, grants: Grants): Draft {
  const isOn = (key: string) => grants[key] === true;
  return Object.fromEntries(
    itemsOf(policy).map(([category, service]) => {
      const key = keyOf(category, service);
      const keys = service ? [key] : [key, ...keysIn(policy, category)];
      return [key, keys.every(isOn)];
    }),
  );
}

/** Pure. A category moves its services, the last service its category. */
export function toggle(policy: Policy, draft: Draft, key: string, on: boolean): Draft {
  const [category = "", service] = key.split("/");
  const keys = keysIn(policy, category);
  const next: { [key: string]: boolean } = { ...draft };
  for (const moved of service ? [key] : [key, ...keys]) next[moved] = on;
  if (service) next[category] = keys.every((one) => next[one]);
  return next;
}

/** Pure. The choice that the switches say: by service only where the services of a category differ. */
export function choiceOf(policy: Policy, draft: Draft): Choice {
  const choice: { [id: string]: Choice[string] } = {};
  for (const id of Object.keys(policy.categories)) {
    if (isFree(policy, id)) continue;
    const states = membersOf(policy, id).map((service) => [service, !!draft[keyOf(id, service)]] as const);
    const isMixed = states.some(([, on]) => on !== !!draft[id]);
    choice[id] = isMixed ? Object.fromEntries(states) : !!draft[id];
  }
  return choice;
}

function keysIn(policy: Policy, category: string): string[] {
  return membersOf(policy, category).map((service) => keyOf(category, service));
}
