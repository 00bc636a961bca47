// The first visit: what is loaded, and when the banner stands.
import { pause } from "./browser.mjs";
import { ownRequests, publish, rest } from "./publish.mjs";

/** @typedef {import("./journey.mjs").Journey} Journey */
/** @typedef {import("./journey.mjs").Figures} Figures */
/** @typedef {import("./browser.mjs").Tab} Tab */
/** @typedef {import("./probe.mjs").Witness} Witness */

/** @param {Journey} journey @param {Tab} tab @returns {Promise<Figures>} */
export async function firstVisit(journey, tab) {
  const { served, tool } = journey;
  const { url, added } = publish(journey);
  const asked = served.requests.length;
  await tab.go(url);
  if (tool.accept) await tab.until("witness.sights.banner.still !== null", 40_000);
  // A page of 20,000 nodes may be loaded before it is painted.
  await tab.until('performance.getEntriesByName("first-contentful-paint").length', 40_000);
  await pause(rest(journey));
  /** @type {Witness & { paint: number, fetched: { path: string, at: number }[] }} */
  const { sights, shift, largest, paint, fetched } = await tab.evaluate(
    `({ ...witness, paint: performance.getEntriesByName("first-contentful-paint")[0].startTime,
      fetched: performance.getEntriesByType("resource").map(({ name, startTime }) => ({ path: new URL(name).pathname, at: startTime })) })`,
  );
  const { banner } = sights;
  const own = ownRequests(journey, asked);
  const early = own.filter(({ path }) =>
    fetched.some((entry) => entry.path === path && entry.at <= (banner?.shown ?? 0)),
  );
  return {
    "first.bytes": added + weightOf(early),
    "first.requests": early.length,
    "first.later": weightOf(own) - weightOf(early),
    "first.paint": paint,
    // Nothing is on the screen before the first paint, whatever layout says.
    ...(banner?.still && banner.shown
      ? { "first.shown": Math.max(banner.shown, paint), "first.still": Math.max(banner.still, paint) }
      : {}),
    "first.shift": shift,
    "first.largest": largest === "tool" ? 1 : 0,
  };
}

/** @param {{ bytes: number }[]} requests */
const weightOf = (requests) => requests.reduce((sum, { bytes }) => sum + bytes, 0);
