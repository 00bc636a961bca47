// Warns of lifetimes above what authorities accept. What one of them advises is no law in every country: no errors.
import type { Policy, Service } from "@tillit/record";
import { isFree } from "../difference/category-difference.ts";
import { type Finding, show } from "./finding.ts";

/** Thirteen months, however they fall. */
const cnilTrackerDays = 396;
const aepdDays = 731;
/** What browsers keep at most: RFC 6265bis, 5.5. */
const browserDays = 400;
const halfYear = { least: 180, most: 184 };

const cnil =
  "CNIL, guidelines on trackers 2020-091, 13 months for a tracker and 25 months for the data it collects";
const aepd = "AEPD, guide on cookies 2023/2024, 24 months";

/** Pure. */
export function checkLifetimes(policy: Policy): Finding[] {
  return [
    ...checkChoice(policy),
    ...Object.entries(policy.services).flatMap(([id, service]) => [
      ...checkItems(id, service),
      ...(isFree(policy, service.category) ? [] : checkEndless(id, service)),
    ]),
  ];
}

function checkChoice({ choiceLifetime = 180 }: Policy): Finding[] {
  const { least, most } = halfYear;
  if (choiceLifetime >= least && choiceLifetime <= most) return [];
  const long = choiceLifetime > most;
  return [
    {
      rule: "choice-lifetime",
      severity: "warning",
      path: "choiceLifetime",
      given: show(choiceLifetime),
      problem: long ? "remembers a choice for more than 6 months" : "asks again in less than 6 months",
      remedy: `Give ${least} days, unless your own authority says otherwise.`,
      source: long
        ? "CNIL, recommendation 2020-092: 6 months is good practice; AEPD 2023: 24 months at most"
        : "Garante, guidelines of 10 June 2021: no new question to who refused within 6 months",
    },
  ];
}

function checkItems(id: string, { cookies = [], storage = [] }: Service): Finding[] {
  const items = [
    ...cookies.map(({ name, lifetime }, at) => ({ name, lifetime, path: `cookies[${at}].lifetime` })),
    ...storage.map(({ key, lifetime }, at) => ({ name: key, lifetime, path: `storage[${at}].lifetime` })),
  ];
  return items.flatMap(({ name, lifetime, path }): Finding[] => {
    const isCookie = path.startsWith("cookies");
    const endless = lifetime === "persistent" && isCookie;
    if (!endless && (typeof lifetime !== "number" || lifetime <= cnilTrackerDays)) return [];
    const days = endless ? Number.POSITIVE_INFINITY : Number(lifetime);
    const above = days > aepdDays ? "24 months" : "13 months";
    const cap = isCookie && days > browserDays ? ` Browsers cut a cookie at ${browserDays} days.` : "";
    return [
      {
        rule: "long-lifetime",
        severity: "warning",
        path: `services.${id}.${path}`,
        given: show(lifetime),
        problem: `${name} is kept for more than ${above}`,
        remedy: `Have the service keep it for 395 days at most, and declare that.${cap}`,
        source: days > aepdDays ? `${cnil}; ${aepd}` : cnil,
      },
    ];
  });
}

/** Storage that nothing ends: one warning a service. */
function checkEndless(id: string, { name, storage = [] }: Service): Finding[] {
  const endless = storage.filter(
    ({ kind, lifetime = kind === "session" ? "session" : "persistent" }) => lifetime === "persistent",
  );
  if (!endless.length) return [];
  return [
    {
      rule: "endless-storage",
      severity: "warning",
      path: `services.${id}.storage`,
      given: endless.map(({ key }) => key).join(", "),
      problem: `${name} keeps ${endless.length === 1 ? "a key" : `${endless.length} keys`} in the browser without an end`,
      remedy:
        "Set an end where the service has a setting for it, and declare it as days. A withdrawal removes them.",
      source: cnil,
    },
  ];
}
