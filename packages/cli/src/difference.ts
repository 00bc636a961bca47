// What differs between two versions of a policy, and how much that weighs at least.
import { canonical, type Policy } from "@tillit/record";
import { categoryDifference, isFree } from "./difference/category-difference.ts";
import { frameDifference } from "./difference/frame-difference.ts";
import type { Weight } from "./difference/rules.ts";
import { serviceDifference } from "./difference/service-difference.ts";
import { type Step, weigh } from "./difference/step.ts";

export interface Difference {
  /** `none`: the two say the same, version and date aside. */
  readonly weight: Weight | "none";
  /** Each difference, the policy's own first, then categories, then services. */
  readonly steps: readonly Step[];
  /** What a change-log entry of that weight has to name. */
  readonly touches: { readonly categories: readonly string[]; readonly services: readonly string[] };
  /** Categories and services that are gone. */
  readonly removed: readonly string[];
}

/**
 * Compares two checked policies. Pure. Material is what visitors have to be asked about again; what only words can
 * tell (a purpose worded anew) weighs `editorial` and is marked `judge`: a person decides.
 *
 * @example difference(released, policy).weight // "material"
 */
export function difference(before: Policy, after: Policy): Difference {
  const known = [
    ...frameDifference(before, after),
    ...categoryDifference(before, after),
    ...servicesDifference(before, after),
  ];
  const steps = known.length || contentOf(before) === contentOf(after) ? known : [rewritten];
  const material = steps.filter(({ weight }) => weight === "material");
  const weight = material.length ? "material" : steps.length ? "editorial" : "none";
  return {
    weight,
    steps,
    touches: touchesOf(material.length ? material : steps, after),
    removed: removedFrom(before, after),
  };
}

function servicesDifference(before: Policy, after: Policy): Step[] {
  const steps: Step[] = [];
  for (const [id, service] of Object.entries(after.services)) {
    const old = before.services[id];
    const free = isFree(after, service.category);
    if (old) {
      const wasFree = free && isFree(before, old.category);
      steps.push(...serviceDifference(id, old, service, wasFree));
    } else {
      const what = `New service: ${service.name} (${service.category}), by ${service.provider}.`;
      steps.push(
        weigh({ rule: "service-added", path: `services.${id}`, what, service: id, free, after: service }),
      );
    }
  }
  for (const [id, service] of Object.entries(before.services)) {
    if (after.services[id]) continue;
    steps.push(
      weigh({ rule: "service-removed", path: "services", what: `${service.name} is gone.`, before: service }),
    );
  }
  return steps;
}

/** A change of the whole policy touches every category that asks. */
function touchesOf(steps: readonly Step[], after: Policy): Difference["touches"] {
  const optional = Object.keys(after.categories).filter((id) => !isFree(after, id));
  const whole = steps.some(({ weight, category, service }) => weight === "material" && !category && !service);
  const categories = whole ? optional : steps.flatMap(({ category }) => category ?? []);
  return {
    categories: [...new Set(categories)],
    services: [...new Set(steps.flatMap(({ service }) => service ?? []))],
  };
}

function removedFrom(before: Policy, after: Policy): string[] {
  const gone = (kind: "categories" | "services") =>
    Object.keys(before[kind]).filter((id) => !Object.hasOwn(after[kind], id));
  return [...gone("categories"), ...gone("services")];
}

function contentOf({ version, date, ...content }: Policy): string {
  return canonical({ ...content, changes: undefined });
}

const rewritten = weigh({ rule: "spelling", path: "", what: "The document is written differently." });
