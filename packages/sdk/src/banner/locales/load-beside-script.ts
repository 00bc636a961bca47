// Fetches the words of a language from the folder `locales` next to the script file.
import type { Texts } from "./texts.ts";

/** Known only while the file itself is executed. */
const script = document.currentScript as HTMLScriptElement | null;

/** The files of that folder, in one string: every visitor downloads it. */
const languages =
  "ar bg cs da de el es et fi fr ga he hr hu is it ja ko lt lv mt nb nl nn pl pt pt-BR ro sk sl sv tr uk zh-Hans";

export const locales: readonly string[] = languages.split(" ");

/** Rejects where the file does not come. */
export async function load(locale: string): Promise<Partial<Texts>> {
  if (!locales.includes(locale)) return {};
  const address = new URL(`locales/${locale}.js`, script?.src || document.baseURI).href;
  return (await import(address)).texts;
}
