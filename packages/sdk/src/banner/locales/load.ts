// Fetches the words of a language. A build for a script tag puts `load-beside-script.ts` in the place of this file.
import type { Texts } from "./texts.ts";

/** Languages besides English, which needs no fetching. */
const languages: { readonly [locale: string]: () => Promise<Texts> } = {
  sv: async () => (await import("./sv.ts")).texts,
};

export const locales: readonly string[] = Object.keys(languages);

/** Rejects where the file does not come. */
export const load = async (locale: string): Promise<Partial<Texts>> => languages[locale]?.() ?? {};
