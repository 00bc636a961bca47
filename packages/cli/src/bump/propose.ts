// What to release: version, weight and change-log entry, from the difference.
import type { Change, Policy, Text } from "@tillit/record";
import { compareVersions } from "@tillit/record";
import { isFree } from "../difference/category-difference.ts";
import type { Weight } from "../difference/rules.ts";
import { type Difference, difference } from "../difference.ts";
import { nextVersion } from "./next-version.ts";

export type Proposal =
  /** There was no release before: the policy as it is becomes the first. */
  | { readonly kind: "first" }
  /** The policy is the released one. */
  | { readonly kind: "nothing" }
  /** Its author has raised the version and written the entry: it is released as it is. */
  | { readonly kind: "as-written"; readonly difference: Difference }
  /** Version, date and entry are to be written. */
  | { readonly kind: "bump"; readonly difference: Difference; readonly change: Draft };

/** An entry whose summary a person may still have to word. */
export type Draft = Omit<Change, "summary"> & { readonly summary: string };

export interface Wishes {
  /** Only heavier than the difference demands. */
  readonly weight?: Weight;
  readonly version?: string;
  /** Day of the release, `YYYY-MM-DD`. */
  readonly date: string;
}

/** Pure. The draft's summary is English, one sentence for each difference that visitors would notice. */
export function propose(released: Policy | undefined, policy: Policy, wishes: Wishes): Proposal {
  if (!released) return { kind: "first" };
  const found = difference(released, policy);
  if (compareVersions(policy.version, released.version)) return { kind: "as-written", difference: found };
  if (found.weight === "none") return { kind: "nothing" };
  const weight = wishes.weight ?? found.weight;
  const version = wishes.version ?? nextVersion(released.version, weight);
  const touches = touchesOf(found, weight, policy);
  const change = {
    version,
    date: wishes.date,
    weight,
    ...(Object.keys(touches).length ? { touches } : {}),
    ...(found.removed.length ? { removed: [...found.removed] } : {}),
    summary: summaryOf(found),
  };
  return { kind: "bump", difference: found, change };
}

/** The policy with the entry at the head of its change log. Pure. */
export function withChange(policy: Policy, change: Draft, summary: Text): Policy {
  const { version, date } = change;
  return { ...policy, version, date, changes: [{ ...change, summary }, ...policy.changes] };
}

function touchesOf(
  { touches, steps }: Difference,
  weight: Weight,
  policy: Policy,
): NonNullable<Change["touches"]> {
  const known = (kind: "categories" | "services", ids: readonly string[]) =>
    ids.filter((id) => Object.hasOwn(policy[kind], id));
  // Made heavier by hand, an editorial change asks about all that it rewords, and else about everything.
  const categories = known("categories", touches.categories);
  const services = known("services", touches.services);
  const asksNothing = weight === "material" && !categories.length && !services.length && steps.length > 0;
  const all = Object.keys(policy.categories).filter((id) => !isFree(policy, id));
  return {
    ...(categories.length || asksNothing ? { categories: asksNothing ? all : categories } : {}),
    ...(services.length ? { services } : {}),
  };
}

/** What weighs most, and of much only the number: an entry is read by visitors. */
function summaryOf({ steps, weight }: Difference): string {
  const telling = steps.filter((step) => step.weight === weight);
  const shown = telling.slice(0, 5).map(({ what }) => what);
  const more = telling.length - shown.length;
  return [...shown, ...(more > 0 ? [`And ${more} more of the kind.`] : [])].join(" ");
}
