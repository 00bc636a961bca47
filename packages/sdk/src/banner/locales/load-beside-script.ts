// Fetches the words of a language from the folder `locales` next to the script file.
import type { Texts } from "./texts.ts";

/** Known only while the file itself is executed. */
const script = document.currentScript as HTMLScriptElement | null;

/** The files of that folder, set solid: every visitor downloads the list. Two letters each, and a suffix for two. */
const languages = "arbgcsdadeelesetfifrgahehrhuisitjakoltlvmtnbnlnnplptpt-BRroskslsvtrukzh-Hans";

export const locales: readonly string[] = languages.match(/..(-BR|-Hans)?/g) ?? [];

/** A module from the script's own folder. Rejects where the file does not come. */
export const beside = (path: string) => import(new URL(path, script?.src || document.baseURI).href);

/** Rejects where the file does not come. */
export async function load(locale: string): Promise<Partial<Texts>> {
  if (!locales.includes(locale)) return {};
  return (await beside(`locales/${locale}.js`)).texts;
}
