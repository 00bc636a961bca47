// Which language to speak.

/**
 * The first wanted language that is to be had, whole (`pt-BR`) or without its last parts (`pt`); English
 * otherwise. Pure.
 *
 * @example chooseLocale(["sv-FI", "de"], ["de", "sv"]) // "sv"
 */
export function chooseLocale(wanted: readonly (string | undefined)[], available: readonly string[]): string {
  for (const tag of wanted) {
    for (let name = tag && asNamed(tag); name; name = name.replace(/-?[^-]*$/, "")) {
      const found = ["en", ...available].find((locale) => locale.toLowerCase() === name);
      if (found) return found;
    }
  }
  return "en";
}

/**
 * Other names of languages: the macrolanguage Norwegian, which is Bokmål when nothing is said, the code of Hebrew
 * until 1989, which Java and old Android still send, and Chinese by region. Who reads the traditional script is not
 * given the simplified one.
 */
function asNamed(tag: string): string {
  return tag
    .toLowerCase()
    .replace(/_/g, "-")
    .replace(/^no\b/, "nb")
    .replace(/^iw\b/, "he")
    .replace(/^zh\b(?!-(hant|tw|hk|mo)).*/, "zh-hans");
}
