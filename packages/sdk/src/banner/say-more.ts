// Lengths of time, lists and countries as the visitor's language writes them.
import type { Lifetime } from "@tillit/record";
import type { Texts } from "./locales/texts.ts";
import { spoken } from "./say.ts";

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
