// The words of a change-log entry, in every language of the policy.
import type { Text } from "@tillit/record";
import { Failure } from "../failure.ts";

/**
 * From `--summary` values: `en=New service` for one language, or one plain sentence for a policy of plain strings.
 * What is missing in English is taken from the draft; another language has to be worded by a person. Pure.
 *
 * @throws {Failure} when a language is missing, or a value is for none of the policy's
 * @example wordSummary(["sv=En tjänst till."], ["en", "sv"], "New service.") // { en: "New service.", sv: "En tjänst till." }
 */
export function wordSummary(given: readonly string[], locales: readonly string[], draft: string): Text {
  const { plain, byLocale } = read(given, locales);
  if (!locales.length) return plain ?? draft;
  if (plain !== undefined && locales.length === 1) return { [String(locales[0])]: plain };
  if (plain !== undefined) {
    throw new Failure("usage", `--summary: "${plain}" does not say in which language it is`, howTo(locales));
  }
  const texts = locales.map((locale): [string, string | undefined] => [
    locale,
    byLocale[locale] ?? (/^en\b/.test(locale) ? draft : undefined),
  ]);
  const missing = texts.filter(([, text]) => text === undefined).map(([locale]) => locale);
  if (missing.length) {
    throw new Failure("usage", `The change log needs a summary in ${missing.join(", ")}`, howTo(missing));
  }
  return Object.fromEntries(texts) as Text;
}

function read(given: readonly string[], locales: readonly string[]) {
  const byLocale: { [locale: string]: string } = {};
  let plain: string | undefined;
  for (const value of given) {
    const [, locale, text] = value.match(/^([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)=(.+)$/s) ?? [];
    if (locale === undefined || text === undefined) plain = value;
    else if (locales.includes(locale)) byLocale[locale] = text;
    else {
      throw new Failure(
        "usage",
        `--summary: the policy has no texts in ${locale}`,
        locales.length ? howTo(locales) : 'Give one sentence: --summary "What changed"',
      );
    }
  }
  return { plain, byLocale };
}

function howTo(locales: readonly string[]): string {
  return `Add ${locales.map((locale) => `--summary "${locale}=…"`).join(" ")}, in words that visitors understand.`;
}
