// The words in the language of this page and this visitor.
import type { Policy } from "@tillit/record";
import type { ConsentOptions } from "../../options.ts";
import { chooseLocale } from "./choose-locale.ts";
import { texts as en } from "./en.ts";
import { load, locales } from "./load.ts";
import type { Texts } from "./texts.ts";

export interface Language {
  readonly locale: string;
  readonly texts: Texts;
}

/** Milliseconds after which English is better than silence. */
const patience = 3000;

const tooLate = () => new Promise<never>((_, reject) => setTimeout(reject, patience));

/** Never rejects: where the words do not come, English is spoken and called English. */
export async function textsFor(policy: Policy, options: ConsentOptions): Promise<Language> {
  const own = options.texts ?? {};
  const locale = chooseLocale(
    [options.locale, document.documentElement.lang, ...navigator.languages, policy.defaultLocale],
    [...locales, ...Object.keys(own)],
  );
  try {
    const fetched = locale === "en" ? {} : await Promise.race([load(locale), tooLate()]);
    return { locale, texts: { ...en, ...fetched, ...own[locale] } };
  } catch {
    // The file did not come, or too late.
    return { locale: "en", texts: { ...en, ...own.en } };
  }
}
