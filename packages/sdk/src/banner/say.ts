// Words and dates as the visitor's language writes them.
/** Pure. `fill("Since {date}", { date: "May" })` is `Since May`. */
export function fill(text: string, values: { readonly [name: string]: string }): string {
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** `5 November 2026`, in the visitor's time zone. */
export function date(locale: string, time: number): string {
  return new Intl.DateTimeFormat(spoken(locale), { dateStyle: "long" }).format(time);
}

/**
 * The locale, and what stands in for it. Chromium formats nothing in Irish, Icelandic, Maltese and Nynorsk, and would
 * take the language of its own menus, which may be any. English without a region would be America's, with the month
 * before the day: it is where the page says so.
 */
export const spoken = (locale: string) => [
  locale === "en" && !/US/.test(globalThis.document?.documentElement.lang) ? "en-GB" : locale,
  locale === "nn" ? "nb" : "en-GB",
];
