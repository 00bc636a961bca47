// A policy from a few answers.
import type { Policy, Service, Text } from "@tillit/record";
import { type FirstTexts, firstTexts } from "./first-texts.ts";

export interface Answers {
  readonly id: string;
  readonly controller: { readonly name: string; readonly email: string; readonly url?: string };
  readonly authority: { readonly name: string; readonly url: string };
  readonly country?: string;
  /** Of those that `firstTexts` speaks; the first is the default. */
  readonly locales: readonly [string, ...string[]];
  /** Where the whole policy stands. */
  readonly url: string;
  readonly services: { readonly [id: string]: Service };
  /** Day, `YYYY-MM-DD`. */
  readonly date: string;
}

/** Pure. Only categories that a service uses: nobody is asked about what does not happen. */
export function firstPolicy(answers: Answers): Policy {
  const { id, controller, authority, country, locales, url, services, date } = answers;
  const say = (name: keyof FirstTexts): Text =>
    Object.fromEntries(locales.map((locale) => [locale, firstTexts[locale]?.[name] ?? ""]));
  const used = new Set(Object.values(services).map(({ category }) => category));
  return {
    id,
    version: "1.0",
    date,
    controller,
    authority,
    url,
    ...(country ? { jurisdiction: country } : {}),
    defaultLocale: locales[0],
    choiceLifetime: 180,
    serviceChoices: true,
    changes: [{ version: "1.0", date, weight: "material", summary: say("first") }],
    categories: {
      necessary: { purpose: say("necessary") },
      ...(used.has("functionality") ? { functionality: { purpose: say("functionality") } } : {}),
      ...(used.has("tracking") ? { tracking: { purpose: say("tracking") } } : {}),
    },
    services: {
      tillit: {
        category: "necessary",
        name: "Tillit",
        provider: controller.name,
        purpose: say("service"),
        ...(country ? { countries: [country] } : {}),
        cookies: [{ name: "tillit", lifetime: 180, purpose: say("cookie") }],
        storage: [{ kind: "local", key: "tillit-history", purpose: say("history") }],
      },
      ...services,
    },
  };
}

/** @example idOf("Nordljus AB") // "nordljus-ab" */
export function idOf(name: string): string {
  const letters = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "")
    .slice(0, 32)
    .replace(/-+$/, "");
  return letters || "site";
}
