// The register of processing activities (GDPR art. 30(1)): one activity for each service of the policy.
import type { Lifetime, Policy, Service, Text } from "@tillit/record";
import { isFree } from "../difference/category-difference.ts";
import { spellLifetime } from "../difference/lifetime-order.ts";
import { isOutsideEea } from "./eea.ts";
import type { Supplement } from "./supplement.ts";

export interface Activity {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly purposes: readonly string[];
  readonly access: string;
  readonly dataSubjects: readonly string[];
  readonly personalData: readonly string[];
  readonly stored: readonly string[];
  readonly recipients: readonly string[];
  readonly countries: readonly string[];
  readonly transfers: readonly string[];
  readonly safeguards: string;
  readonly erasure: string;
  readonly security: string;
}

/** What a person still has to write. */
export const open = "To be completed by the controller";

/** Pure. `locale`: the language of what the policy says. */
export function activitiesOf(policy: Policy, supplement: Supplement, locale: string): Activity[] {
  const words = (text: Text) => {
    if (typeof text === "string") return text;
    return text[locale] ?? text[policy.defaultLocale ?? ""] ?? Object.values(text)[0] ?? "";
  };
  return Object.entries(policy.services).map(([id, service]) => {
    const { name, provider, recipients = [], countries = [], category } = service;
    const more = supplement.services?.[id] ?? {};
    const transfers = countries.filter(isOutsideEea);
    const isOwn = provider === policy.controller.name;
    const purpose = policy.categories[category]?.purpose;
    return {
      id,
      name,
      category,
      purposes: [words(service.purpose), ...(purpose ? [words(purpose)] : [])],
      access: accessOf(policy, category, words),
      dataSubjects: supplement.dataSubjects ?? ["Visitors of the site"],
      personalData: more.personalData ?? personalDataOf(service, words),
      stored: storedBy(service),
      recipients: [...(isOwn ? [] : [provider]), ...recipients],
      countries,
      transfers,
      safeguards: transfers.length ? (more.safeguards ?? open) : "No transfer",
      erasure: more.erasure ?? `On the device: ${longestOf(service)}. Elsewhere: ${open.toLowerCase()}`,
      security: more.security ?? supplement.security ?? open,
    };
  });
}

function accessOf(policy: Policy, category: string, words: (text: Text) => string): string {
  if (!isFree(policy, category)) return "Consent (ePrivacy 5(3); GDPR 6(1)(a))";
  const exemption = policy.categories.functionality?.exemption;
  const reason = category === "functionality" && exemption ? `: ${words(exemption)}` : "";
  return `Strictly necessary, exempt from consent (ePrivacy 5(3))${reason}`;
}

function personalDataOf({ cookies = [], storage = [] }: Service, words: (text: Text) => string): string[] {
  const said = [...cookies, ...storage].flatMap(({ purpose }) => (purpose ? [words(purpose)] : []));
  return said.length ? [...new Set(said)] : [open];
}

function storedBy({ cookies = [], storage = [] }: Service): string[] {
  return [
    ...cookies.map(({ name, lifetime }) => `cookie ${name} (${spellLifetime(lifetime)})`),
    ...storage.map(
      ({ kind, key, lifetime }) => `${kind} ${key} (${spellLifetime(lifetime ?? defaultOf(kind))})`,
    ),
  ];
}

function longestOf({ cookies = [], storage = [] }: Service): string {
  const lifetimes = [
    ...cookies.map(({ lifetime }) => lifetime),
    ...storage.map((item) => item.lifetime ?? defaultOf(item.kind)),
  ];
  if (!lifetimes.length) return "nothing is stored";
  if (lifetimes.includes("persistent")) return "until it is cleared, or consent is withdrawn";
  const days = lifetimes.filter((each) => typeof each === "number");
  return spellLifetime(days.length ? Math.max(...days) : "session");
}

function defaultOf(kind: string): Lifetime {
  return kind === "session" ? "session" : "persistent";
}
