// What a first visit costs the page.
import { pause } from "./browser.mjs";
import { publish, rest } from "./publish.mjs";
import { witness } from "./witness.mjs";

/** @typedef {import("./probe.mjs").Witness} Witness */

/**
 * For as long with every tool, and nobody looks for the banner: looking costs, too.
 *
 * @param {import("./journey.mjs").Journey} journey
 * @param {import("./browser.mjs").Tab} tab of a probe without a banner
 * @returns {Promise<import("./journey.mjs").Figures>}
 */
export async function cost(journey, tab) {
  const { url } = publish(journey);
  const before = await tab.meter(true);
  await tab.go(url);
  await pause(2 * rest(journey));
  const after = await tab.meter();
  const swept = await tab.meter(true);
  const { longTasks } = await witness(tab);
  return {
    "first.main": after.main - before.main,
    "first.script": after.script - before.script,
    "first.blocked": blocked(longTasks),
    "first.layouts": after.layouts - before.layouts,
    "first.heap": swept.heap - before.heap,
    "first.nodes": swept.nodes - before.nodes,
  };
}

/** @param {Witness["longTasks"]} tasks */
const blocked = (tasks) => tasks.reduce((sum, { ms }) => sum + Math.max(0, ms - 50), 0);
