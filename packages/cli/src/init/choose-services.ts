// Services of the catalogue by what a person calls them.
import { declare, type Entry, search } from "@tillit/catalog";
import type { Service } from "@tillit/record";
import { Failure } from "../failure.ts";

/**
 * Declarations for a policy, from ids or names of the catalogue.
 *
 * @throws {Failure} for a name that is nobody's, or several services'
 * @example chooseServices(["posthog"]) // { posthog: { category: "tracking", … } }
 */
export function chooseServices(names: readonly string[]): { [id: string]: Service } {
  return Object.assign({}, ...names.map((name) => declare(chooseService(name))));
}

function chooseService(name: string): Entry {
  const wanted = name.trim().toLowerCase();
  const { services } = search(name);
  const exact = services.find((entry) => entry.id === wanted || entry.name.toLowerCase() === wanted);
  const [only, ...others] = services;
  if (exact) return exact;
  if (only && !others.length) return only;
  const found = services.slice(0, 6).map(({ id }) => id);
  throw new Failure(
    "usage",
    `--service: "${name}" is ${only ? "several services" : "no service"} of the catalogue`,
    only
      ? `Name one of ${found.join(", ")}${services.length > 6 ? " …" : ""}.`
      : 'Search with "tillit lookup", or leave it out and write it into the policy.',
  );
}
