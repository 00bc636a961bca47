// Fetches the words of a language from the folder `locales` next to the script file.
import type { Texts } from "./texts.ts";

/** Known only while the file itself is executed. */
const script = document.currentScript as HTMLScriptElement | null;

export const locales: readonly string[] = ["sv"];

/** Rejects where the file does not come. */
export async function load(locale: string): Promise<Partial<Texts>> {
  if (!locales.includes(locale)) return {};
  const address = new URL(`locales/${locale}.js`, script?.src || document.baseURI).href;
  return (await import(address)).texts;
}
