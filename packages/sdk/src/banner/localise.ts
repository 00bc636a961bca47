// A policy, or a part of one, in one language.
import type { Text } from "@tillit/record";

/** The same with plain strings for texts. */
export type Plain<T> = T extends object
  ? {
      readonly [K in keyof T]: K extends "exemption" | "name" | "purpose" | "summary"
        ? Exclude<T[K], object>
        : Plain<T[K]>;
    }
  : T;

/** Pure. Each text in the locale, its language, the fallback or whatever it says first. */
export function localise<T extends object>(document: T, locale: string, fallback = "en"): Plain<T> {
  const plain = (text: Exclude<Text, string>) =>
    text[locale] ?? text[locale.split("-")[0] ?? ""] ?? text[fallback] ?? Object.values(text)[0];
  return JSON.parse(JSON.stringify(document), (key, value) =>
    // A category or service may be called `name`: those have a purpose, texts have locales.
    /^(exemption|name|purpose|summary)$/.test(key) && typeof value === "object" && !value.purpose
      ? plain(value)
      : value,
  );
}
