// Texts, days, dates and countries in the language of a page.
import type { Lifetime, Text } from "@tillit/record";
import type { Run } from "./block.ts";
import type { Labels } from "./labels/labels.ts";

/**
 * The text in that language; else in the policy's own, else in any. Marked with its language where that is not the
 * page's (WCAG 3.1.2).
 */
export function say(text: Text, { locale, lang }: Spoken, fallback?: string): Run {
  if (typeof text === "string") return text;
  const [language = ""] = locale.split("-");
  const found = [locale, language, fallback, ...Object.keys(text)].find((tag) => tag && text[tag]) as string;
  const words = text[found] as string;
  return found.split("-")[0] === lang.split("-")[0] ? words : { text: words, lang: found };
}

export interface Spoken {
  /** The language that was asked for. */
  readonly locale: string;
  /** The page's: that of its labels. */
  readonly lang: string;
}

/** @example spellDays(0.0208, "en") // "30 minutes" */
export function spellDays(days: number, locale: string): string {
  const [amount, unit] =
    days >= 1 ? [days, "day"] : days * 24 >= 1 ? [days * 24, "hour"] : [days * 24 * 60, "minute"];
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit,
    unitDisplay: "long",
    maximumFractionDigits: days >= 1 ? 1 : 0,
    useGrouping: false,
  }).format(Math.max(amount, unit === "minute" ? 1 : 0));
}

export function spellLifetimeIn(lifetime: Lifetime, labels: Labels, locale: string): string {
  return typeof lifetime === "number" ? spellDays(lifetime, locale) : labels[lifetime];
}

/** @example spellDate("2026-11-02", "en") // "November 2, 2026" */
export function spellDate(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

export function spellCountries(codes: readonly string[], locale: string): string {
  const names = new Intl.DisplayNames(locale, { type: "region" });
  return new Intl.ListFormat(locale, { type: "unit" }).format(codes.map((code) => names.of(code) ?? code));
}
