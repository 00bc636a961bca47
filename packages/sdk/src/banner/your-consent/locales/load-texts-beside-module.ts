// Fetches the words of "your consent" from the folder `locales/your-consent` next to its file.
import type { YourConsentTexts } from "./texts.ts";

/** Rejects where the file does not come. */
export async function loadTexts(locale: string): Promise<Partial<YourConsentTexts>> {
  if (locale === "en") return {};
  return (await import(new URL(`locales/your-consent/${locale}.js`, import.meta.url).href)).texts;
}
