import { en } from "./en.ts";
import type { Labels } from "./labels.ts";
import { sv } from "./sv.ts";

const known: { readonly [locale: string]: Labels } = { en, sv };

/** The labels nearest to a language, and the language that they are in: English where there is none. */
export function labelsFor(locale: string): { readonly locale: string; readonly labels: Labels } {
  const [language = ""] = locale.split("-");
  const labels = known[locale] ?? known[language];
  return labels ? { locale, labels } : { locale: "en", labels: en };
}
