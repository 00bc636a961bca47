// Words, dates, lengths of time and lists, as the visitor's language writes them.
import type { Lifetime } from "@tillit/record";
import type { Texts } from "./locales/texts.ts";

/** Pure. `fill("Since {date}", { date: "May" })` is `Since May`. */
export function fill(text: string, values: { readonly [name: string]: string }): string {
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** `5 November 2026`, in the visitor's time zone. */
export function date(locale: string, time: number): string {
  return new Intl.DateTimeFormat(spoken(locale), { dateStyle: "long" }).format(time);
}

/** Pure. `180 days`, `30 minutes`. */
export function lifetime(locale: string, texts: Texts, length: Lifetime = "persistent"): string {
  if (typeof length === "string") return texts[length];
  const [unit, count] = length < 1 ? ["minute", Math.round(length * 1440)] : ["day", length];
  return new Intl.NumberFormat(spoken(locale), { style: "unit", unit, unitDisplay: "long" }).format(count);
}

/** Pure. `France and Sweden`. */
export function list(locale: string, items: readonly string[]): string {
  return new Intl.ListFormat(spoken(locale)).format(items);
}

/** Pure. `FR` is `France`. */
export function country(locale: string, code: string): string {
  return new Intl.DisplayNames(spoken(locale), { type: "region" }).of(code) ?? code;
}

/**
 * The locale, and what stands in for it. Chromium formats nothing in Irish, Icelandic, Maltese and Nynorsk, and would
 * take the language of its own menus, which may be any.
 */
const spoken = (locale: string) => [locale, locale === "nn" ? "nb" : "en-GB"];
