// The words of placeholders in the language of this page and this visitor.
import { chooseLocale } from "../banner/locales/choose-locale.ts";
import { texts as en } from "./locales/en.ts";
import { loadTexts, locales } from "./locales/load-texts.ts";
import type { EmbedTexts } from "./locales/texts.ts";

export interface EmbedOptions {
  /** Language of the placeholders: `sv`. The page's `lang`, then the browser's where nothing is said. */
  readonly locale?: string;
  /** Words of the site's own, by language: `{ en: { once: "Play" } }`. */
  readonly texts?: { readonly [locale: string]: Partial<EmbedTexts> };
}

export interface EmbedLanguage {
  readonly locale: string;
  readonly texts: EmbedTexts;
}

/** Never rejects: where the words do not come, English is spoken and called English. */
export async function embedTexts({ locale: wanted, texts: own = {} }: EmbedOptions): Promise<EmbedLanguage> {
  const locale = chooseLocale(
    [wanted, document.documentElement.lang, ...navigator.languages],
    [...locales, ...Object.keys(own)],
  );
  try {
    return { locale, texts: { ...en, ...(await loadTexts(locale)), ...own[locale] } };
  } catch {
    // The file did not come.
    return { locale: "en", texts: { ...en, ...own.en } };
  }
}
