// Words, dates, lengths of time and countries, as the visitor's language writes them.
import type { Lifetime, Text } from "@tillit/record";
import type { Texts } from "./locales/texts.ts";

/** `fill("Since {date}", { date: "May" })` is `Since May`. */
export function fill(text: string, values: { readonly [name: string]: string }): string {
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** What a policy says, in the locale, its language, the policy's default or whatever it says first. Pure. */
export function inLocale(text: Text, locale: string, fallback = ""): string {
  if (typeof text === "string") return text;
  return text[locale] ?? text[locale.split("-")[0] ?? ""] ?? text[fallback] ?? Object.values(text)[0] ?? "";
}

/** `5 November 2026`, in the visitor's time zone. */
export function date(locale: string, time: number): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(time);
}

/** `180 days`. */
export function lifetime(locale: string, texts: Texts, kind: string, length: Lifetime | undefined): string {
  if (typeof length === "number")
    return new Intl.NumberFormat(locale, { style: "unit", unit: "day", unitDisplay: "long" }).format(length);
  if (kind === "session") return texts.tab;
  return length === "session" ? texts.session : texts.persistent;
}

/** `France and Sweden`. */
export function list(locale: string, items: readonly string[]): string {
  return new Intl.ListFormat(locale).format(items);
}

/** `FR` is `France`. */
export function country(locale: string, code: string): string {
  return new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? code;
}

export const isRightToLeft = (locale: string): boolean => /^(ar|fa|he|ur|yi)\b/.test(locale);
