// What the visitor is asked about when the rest is decided, and an answer that leaves the rest alone.
import type { Policy } from "@tillit/record";
import { type Choice, type Item, isFree, itemsOf } from "../core/index.ts";
import type { Snapshot } from "../snapshot.ts";

/** Pure. The undecided categories and services after a change of the policy; `null` when everything is asked anew. */
export function pendingOf(
  policy: Policy,
  { ask, grants }: Pick<Snapshot, "ask" | "grants">,
): readonly Item[] | null {
  const items = itemsOf(policy).filter(([, category]) => !isFree(policy, category));
  const pending = items.filter(([key]) => grants[key] == null);
  return ask === "policy-change" && pending.length < items.length ? pending : null;
}

/** Pure. One answer to everything that is pending. */
export function answerTo(policy: Policy, pending: readonly Item[], granted: boolean): Choice {
  const choice: { [category: string]: boolean | { [service: string]: boolean } } = {};
  for (const [, category, service] of pending) {
    const answers = choice[category] ?? (membersOf(policy, category)[0] ? {} : granted);
    if (typeof answers === "object" && service) answers[service] = granted;
    choice[category] = answers;
  }
  return choice;
}

/** Pure. The services of a category. */
export function membersOf(policy: Pick<Policy, "services">, category: string): string[] {
  return Object.keys(policy.services).filter((id) => policy.services[id]?.category === category);
}
