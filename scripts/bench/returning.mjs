// The next visit of somebody who accepted, with a warm cache. Nobody looks for a banner here.
import { pause } from "./browser.mjs";
import { ownRequests, publish, rest } from "./publish.mjs";
import { ordered, witness } from "./witness.mjs";

/** @typedef {import("./journey.mjs").Journey} Journey */
/** @typedef {import("./journey.mjs").Figures} Figures */
/** @typedef {import("./browser.mjs").Tab} Tab */

/** @param {Journey} journey @param {Tab} tab @returns {Promise<Figures>} */
export async function returning(journey, tab) {
  const { served, tool } = journey;
  const { url, added, count } = publish(journey, !tool.accept);
  const before = await tab.meter(true);
  const asked = served.requests.length;
  await tab.go(url);
  await tab.until(`(self.ran ?? []).length >= ${count}`, 40_000);
  await pause(rest(journey));
  const after = await tab.meter();
  const { ran } = await witness(tab);
  const own = ownRequests(journey, asked);
  return {
    "return.bytes": own.reduce((sum, { bytes }) => sum + bytes, tool.accept ? added : 0),
    "return.requests": own.length,
    "return.first": Math.min(...ran.map((tag) => tag.at)),
    "return.last": Math.max(...ran.map((tag) => tag.at)),
    "return.ordered": ordered(ran),
    "return.main": after.main - before.main,
  };
}
