// A policy in one language.
import type { Policy, Text } from "@tillit/record";
import type { Texts } from "./locales/texts.ts";

/** A policy whose texts are plain strings. */
export type Localised = Plain<Policy>;

type Plain<T> = T extends object
  ? {
      readonly [K in keyof T]: K extends "exemption" | "name" | "purpose" | "summary"
        ? Exclude<T[K], object>
        : Plain<T[K]>;
    }
  : T;

/**
 * Pure. Each text in the locale, its language, the policy's default or whatever it says first. Built-in categories
 * are named by `texts` unless the policy names them.
 */
export function localise(policy: Policy, locale: string, texts: Texts): Localised {
  const spoken = [locale, locale.split("-")[0] ?? "", policy.defaultLocale ?? ""];
  const plain = (text: Exclude<Text, string>) =>
    text[spoken.find((one) => text[one]) ?? ""] ?? Object.values(text)[0];
  const localised = JSON.parse(JSON.stringify(policy), (key, value) =>
    // A category or service may be called `name`: those have a purpose, texts have locales.
    /^(exemption|name|purpose|summary)$/.test(key) && typeof value === "object" && !value.purpose
      ? plain(value)
      : value,
  );
  for (const id of Object.keys(policy.categories))
    localised.categories[id].name ??= texts[id as keyof Texts] ?? id;
  return localised;
}
