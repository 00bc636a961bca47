// What is granted, denied or undecided at one moment.
import type { Policy } from "@tillit/record";

/** `true` granted, `false` denied, `null` undecided: not asked, or not answered. Only `true` releases anything. */
export type State = boolean | null;

/**
 * The state of every category, as `tracking`, and of every service in it, as `tracking/posthog`. Without a
 * prototype: a name that the policy does not have is not there.
 */
export type Grants = { readonly [key: string]: State };

/** Every category, and every service with its category. Pure. */
export function itemsOf({ categories, services }: Policy): [category: string, service?: string][] {
  return [
    ...Object.keys(categories).map((category): [string] => [category]),
    ...Object.keys(services).flatMap((service): [string, string][] => {
      const category = services[service]?.category;
      return category && Object.hasOwn(categories, category) ? [[category, service]] : [];
    }),
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
