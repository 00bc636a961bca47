// What is granted, denied or undecided at one moment.
import type { Policy } from "@tillit/record";

/** `true` granted, `false` denied, `null` undecided: not asked, or not answered. Only `true` releases anything. */
export type State = boolean | null;

/**
 * The state of every category, as `tracking`, and of every service in it, as `tracking/posthog`. Without a
 * prototype: a name that the policy does not have is not there.
 */
export type Grants = { readonly [key: string]: State };

/** A category, or one service in it, with its key among grants. */
export type Item = readonly [key: string, category: string, service?: string];

/** Every category, then every service that is in one of them. Pure. */
export function itemsOf({ categories, services }: Policy): Item[] {
  return [
    ...Object.keys(categories).map((category): Item => [category, category]),
    ...Object.entries(services).flatMap(([service, { category }]): Item[] =>
      Object.hasOwn(categories, category) ? [[keyOf(category, service), category, service]] : [],
    ),
  ];
}

/** The key of a category, or of one service in it, among grants. */
export function keyOf(category: string, service?: string | null): string {
  return service ? `${category}/${service}` : category;
}

/** Whether a category needs no consent: `necessary`, and `functionality` with a written exemption. */
export function isFree(policy: Policy, category: string): boolean {
  return (
    category === "necessary" || (category === "functionality" && !!policy.categories.functionality?.exemption)
  );
}
