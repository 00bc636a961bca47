// The answer: everything is accepted, and what was held runs.
import { pause } from "./browser.mjs";
import { publish, rest } from "./publish.mjs";
import { clickOf, inpOf, ordered, witness } from "./witness.mjs";

/** @typedef {import("./journey.mjs").Journey} Journey */
/** @typedef {import("./journey.mjs").Figures} Figures */
/** @typedef {import("./browser.mjs").Tab} Tab */

/** @param {Journey} journey @param {Tab} tab @returns {Promise<Figures>} */
export async function accept(journey, tab) {
  const { tool, condition, parts } = journey;
  if (!tool.accept) return parts.includes("return") ? fill(journey, tab) : {};
  const { count } = publish(journey);
  // One tool's buttons are deaf for half a second.
  await pause(500);
  const before = await tab.meter();
  await tab.evaluate(`witness.watch("leaving", ${JSON.stringify(tool.banner)}, true)`);
  await tab.click(tool.accept);
  await tab.until(
    `witness.sights.leaving.gone !== null && (self.ran ?? []).length >= ${count}`,
    condition.slow ? 60_000 : 30_000,
  );
  await pause(rest(journey));
  const after = await tab.meter();
  const seen = await witness(tab);
  const at = clickOf(seen);
  const gone = seen.sights.leaving?.gone ?? Number.NaN;
  return {
    "accept.inp": inpOf(seen),
    "accept.gone": gone - at,
    "accept.first": Math.min(...seen.ran.map((tag) => tag.at)) - at,
    "accept.last": Math.max(...seen.ran.map((tag) => tag.at)) - at,
    "accept.ordered": ordered(seen.ran),
    "accept.main": after.main - before.main,
  };
}

/** Whoever accepted has the tags in the cache: so has a visitor without a tool. @param {Journey} journey @param {Tab} tab @returns {Promise<Figures>} */
async function fill(journey, tab) {
  const { url, count } = publish(journey, true);
  await tab.go(url);
  await tab.until(`(self.ran ?? []).length >= ${count}`, 40_000);
  return {};
}
