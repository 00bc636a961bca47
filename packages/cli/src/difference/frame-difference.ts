// What a policy says of itself: who asks, where to complain, how long a choice counts, what changed before.
import { canonical, compareVersions, type Policy } from "@tillit/record";
import type { RuleId } from "./rules.ts";
import { type Step, weigh } from "./step.ts";

export function frameDifference(before: Policy, after: Policy): Step[] {
  const steps: Step[] = [];
  for (const [rule, path, read, name] of fields) {
    const [was, is] = [read(before), read(after)];
    if (canonical(was) === canonical(is)) continue;
    const what = `${name} differs: ${spell(is)} instead of ${spell(was)}.`;
    steps.push(weigh({ rule, path, what, before: was ?? null, after: is ?? null }));
  }
  return [...steps, ...historyDifference(before, after)];
}

const fields: readonly [RuleId, string, (policy: Policy) => unknown, string][] = [
  ["policy-id", "id", ({ id }) => id, "The policy's id"],
  ["controller", "controller.name", ({ controller }) => controller.name, "The controller"],
  ["contact", "controller.email", ({ controller }) => controller.email, "The controller's e-mail"],
  ["contact", "controller.address", ({ controller }) => controller.address, "The controller's address"],
  ["contact", "controller.url", ({ controller }) => controller.url, "The controller's site"],
  ["frame", "authority", ({ authority }) => authority, "The supervisory authority"],
  ["frame", "url", ({ url }) => url, "The address of the policy"],
  ["frame", "jurisdiction", ({ jurisdiction }) => jurisdiction, "The jurisdiction"],
  ["frame", "defaultLocale", ({ defaultLocale }) => defaultLocale, "The default language"],
  [
    "frame",
    "serviceChoices",
    ({ serviceChoices = false }) => serviceChoices,
    "Whether each service has a switch",
  ],
  [
    "choice-lifetime",
    "choiceLifetime",
    ({ choiceLifetime = 180 }) => choiceLifetime,
    "How long a choice is remembered",
  ],
];

/** Entries of the change log up to the older policy's version, which were there to be read when it was released. */
function historyDifference(before: Policy, after: Policy): Step[] {
  return before.changes.flatMap((old) => {
    const at = after.changes.findIndex(({ version }) => !compareVersions(version, old.version));
    const entry = after.changes[at];
    if (canonical(entry) === canonical(old)) return [];
    const path = entry ? `changes[${at}]` : "changes";
    const what = `The change log's entry ${old.version} ${entry ? "says something else" : "is gone"}.`;
    return [weigh({ rule: "history", path, what, before: old, after: entry ?? null })];
  });
}

function spell(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
}
