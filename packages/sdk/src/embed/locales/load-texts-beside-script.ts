// Fetches the words of a placeholder from the folder `locales/embed` next to the script file.
import type { EmbedTexts } from "./texts.ts";

/** Known only while the file itself is executed. */
const script = document.currentScript as HTMLScriptElement | null;

/** The files of that folder, set solid. Two letters each, and a suffix for two. */
const languages = "arbgcsdadeelesetfifrgahehrhuisitjakoltlvmtnbnlnnplptpt-BRroskslsvtrukzh-Hans";

export const locales: readonly string[] = languages.match(/..(-BR|-Hans)?/g) ?? [];

/** Rejects where the file does not come. */
export async function loadTexts(locale: string): Promise<Partial<EmbedTexts>> {
  if (!locales.includes(locale)) return {};
  const address = new URL(`locales/embed/${locale}.js`, script?.src || document.baseURI).href;
  return (await import(address)).texts;
}
