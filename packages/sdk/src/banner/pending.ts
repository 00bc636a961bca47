// What the visitor has not decided, and an answer that leaves the rest alone.
import type { Policy } from "@tillit/record";
import { type Choice, type Grants, isFree, keyOf } from "../core/index.ts";

/** Categories that need an answer: `true` for the whole of one, or the services in it that do. */
export interface Pending {
  readonly [category: string]: true | readonly string[];
}

/** Pure. */
export function pendingOf(policy: Policy, grants: Grants): Pending {
  const pending: { [category: string]: true | readonly string[] } = {};
  for (const id of Object.keys(policy.categories)) {
    if (isFree(policy, id)) continue;
    const members = membersOf(policy, id);
    const open = members.filter((service) => grants[keyOf(id, service)] == null);
    if (open.length < members.length) {
      if (open.length) pending[id] = open;
    } else if (open.length || grants[id] == null) pending[id] = true;
  }
  return pending;
}

/** Pure. One answer to everything that is pending. */
export function answerTo(pending: Pending, granted: boolean): Choice {
  const answer = (part: true | readonly string[]) =>
    part === true ? granted : Object.fromEntries(part.map((service) => [service, granted]));
  return Object.fromEntries(Object.entries(pending).map(([id, part]) => [id, answer(part)]));
}

/** Pure. The services of a category. */
export function membersOf(policy: Policy, category: string): string[] {
  return Object.keys(policy.services).filter((id) => policy.services[id]?.category === category);
}
