import { canonical, type Service } from "@tillit/record";
import { itemDifference } from "./item-difference.ts";
import type { RuleId } from "./rules.ts";
import { type Step, weigh } from "./step.ts";
import { compareTexts } from "./text-difference.ts";

/**
 * @param free whether it stands in a category that never asks, before as after
 */
export function serviceDifference(id: string, before: Service, after: Service, free: boolean): Step[] {
  const at = `services.${id}`;
  const steps: Step[] = [];
  const find = (rule: RuleId, path: string, what: string, values: { before?: unknown; after?: unknown }) =>
    steps.push(weigh({ rule, path: `${at}.${path}`, what, service: id, free, ...values }));

  if (before.category !== after.category) {
    find("service-moved", "category", `${after.name} moves from ${before.category} to ${after.category}.`, {
      before: before.category,
      after: after.category,
    });
  }
  if (before.provider !== after.provider) {
    find(
      "provider-changed",
      "provider",
      `${after.name} is provided by ${after.provider}, no longer by ${before.provider}.`,
      {
        before: before.provider,
        after: after.provider,
      },
    );
  }
  if (before.name !== after.name) {
    find("service-name", "name", `${before.name} is now called ${after.name}.`, {
      before: before.name,
      after: after.name,
    });
  }
  if (before.privacyUrl !== after.privacyUrl) {
    find("service-name", "privacyUrl", `The privacy link of ${after.name} is another one.`, {
      before: before.privacyUrl,
      after: after.privacyUrl,
    });
  }
  const texts = compareTexts(before.purpose, after.purpose);
  if (texts) {
    const rule = texts === "words" ? "service-purpose" : "translation";
    const what = texts === "words" ? "The purpose is worded anew" : "The purpose's languages differ";
    find(rule, "purpose", `${what}: ${after.name}.`, { before: before.purpose, after: after.purpose });
  }
  for (const [list, added, removed, noun] of lists) {
    const [was, is] = [before[list] ?? [], after[list] ?? []];
    for (const [place, value] of is.entries()) {
      if (!was.includes(value))
        find(added, `${list}[${place}]`, `${after.name}: new ${noun} ${value}.`, { after: value });
    }
    for (const value of was) {
      if (!is.includes(value))
        find(removed, list, `${after.name}: ${noun} ${value} is gone.`, { before: value });
    }
  }
  return [...steps, ...itemDifference(id, before, after, free)].filter(
    ({ before, after }) => canonical(before) !== canonical(after),
  );
}

const lists = [
  ["recipients", "recipient-added", "recipient-removed", "recipient"],
  ["countries", "country-added", "country-removed", "country"],
  ["hosts", "host-added", "host-removed", "host"],
] as const;
