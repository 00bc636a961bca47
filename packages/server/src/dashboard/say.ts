// Numbers, times and names, as people read them. Pure.
import type { Group } from "../core/summary.ts";

const whole = new Intl.NumberFormat("en");
const short = new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 1 });
const dayFormat = new Intl.DateTimeFormat("en", { day: "numeric", month: "short", timeZone: "UTC" });
const timeFormat = new Intl.DateTimeFormat("en", {
  dateStyle: "medium",
  timeStyle: "medium",
  hourCycle: "h23",
});
const clockFormat = new Intl.DateTimeFormat("en", {
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});

export const count = (value: number): string => whole.format(value);
export const compact = (value: number): string => short.format(value);
export const share = (value: number | undefined): string =>
  value === undefined ? "–" : percent.format(value);
/** `2026-11-24` is `Nov 24`. */
export const day = (key: string): string => dayFormat.format(Date.parse(`${key}T00:00:00Z`));
export const time = (text: string | number): string => timeFormat.format(new Date(text));
export const clock = (text: string): string => clockFormat.format(new Date(text));
/** `accept-all` is `Accept all`. */
export const words = (name: string): string => {
  const spaced = name.replaceAll("-", " ");
  return spaced.slice(0, 1).toUpperCase() + spaced.slice(1);
};

/** The share of decisions about a category that granted it; nothing where there were none. */
export function grantRate({ categories }: Pick<Group, "categories">, category: string): number | undefined {
  const { granted = 0, denied = 0 } = categories[category] ?? {};
  return granted + denied ? granted / (granted + denied) : undefined;
}
