// Whether two texts differ in words, or only in the languages that they speak.
import { canonical, type Text } from "@tillit/record";

/** `words`: a language that both speak says something else. */
export function compareTexts(
  before: Text | undefined,
  after: Text | undefined,
): "words" | "translation" | undefined {
  if (canonical(before) === canonical(after)) return undefined;
  if (before === undefined || after === undefined) return "words";
  if (typeof before === "string" || typeof after === "string") {
    // One string spoke to every language; it may have become one of several.
    const [one, many] = typeof before === "string" ? [before, after] : [after, before];
    return typeof many === "object" && Object.values(many).includes(one as string) ? "translation" : "words";
  }
  const shared = Object.keys(before).filter((locale) => Object.hasOwn(after, locale));
  return shared.length && shared.every((locale) => before[locale] === after[locale])
    ? "translation"
    : "words";
}
