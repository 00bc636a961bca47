// Fetches the words of a language from the folder `locales` next to the module's file.
import { locales } from "./load-beside-script.ts";
import type { Texts } from "./texts.ts";

export { locales };

/** Rejects where the file does not come. */
export async function load(locale: string): Promise<Partial<Texts>> {
  if (!locales.includes(locale)) return {};
  return (await import(new URL(`locales/${locale}.js`, import.meta.url).href)).texts;
}
