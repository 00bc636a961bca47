// What a tag needs before it may be released, as its attributes say it.
import { type Grants, keyOf } from "./grants.ts";

/**
 * Whether a tag with `data-consent="…"` and, maybe, `data-service="…"` may be released. Pure.
 *
 * Categories apart by white space or commas are all needed; with `|` between them any one is enough:
 * `functionality tracking`, `functionality|tracking`. A service answers for its own category, which has to be
 * among them. An empty or unknown requirement is never met.
 */
export function meets(grants: Grants, requirement: string, service?: string): boolean {
  return requirement.split("|").some((part) => {
    const categories = part.match(/[^\s,]+/g) ?? [];
    const owner = service ? categories.find((category) => keyOf(category, service) in grants) : categories[0];
    return (
      owner !== undefined &&
      categories.every((category) => grants[keyOf(category, category === owner ? service : null)] === true)
    );
  });
}
