// From the banner into the preferences.
import { pause } from "./browser.mjs";
import { publish, rest } from "./publish.mjs";
import { clickOf, inpOf, witness } from "./witness.mjs";

/** @typedef {import("./journey.mjs").Journey} Journey */
/** @typedef {import("./journey.mjs").Figures} Figures */
/** @typedef {import("./browser.mjs").Tab} Tab */

/** @param {Journey} journey @param {Tab} tab @returns {Promise<Figures>} */
export async function preferences(journey, tab) {
  const { tool } = journey;
  if (!tool.customise || !tool.preferences) return {};
  await tab.go(publish(journey).url);
  await tab.until("witness.sights.banner.still !== null");
  await pause(rest(journey) + 500);
  await tab.evaluate(`witness.watch("preferences", ${JSON.stringify(tool.preferences)})`);
  await tab.click(tool.customise);
  await tab.until("witness.sights.preferences.still !== null");
  await pause(200);
  const seen = await witness(tab);
  const { shown, still } = seen.sights.preferences ?? {};
  const at = clickOf(seen);
  return {
    "preferences.shown": Number(shown) - at,
    "preferences.still": Number(still) - at,
    "preferences.inp": inpOf(seen),
  };
}
