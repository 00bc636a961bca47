// Which language to speak.

/**
 * The first wanted language that is to be had, whole (`pt-BR`) or without its last parts (`pt`); English
 * otherwise. Pure.
 *
 * @example chooseLocale(["sv-FI", "de"], ["de", "sv"]) // "sv"
 */
export function chooseLocale(wanted: readonly (string | undefined)[], available: readonly string[]): string {
  for (const tag of wanted) {
    for (let parts = tag ? tag.split("-") : []; parts.length; parts = parts.slice(0, -1)) {
      const name = parts.join("-").toLowerCase();
      const found = ["en", ...available].find((locale) => locale.toLowerCase() === name);
      if (found) return found;
    }
  }
  return "en";
}
