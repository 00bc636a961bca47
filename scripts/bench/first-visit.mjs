// The first visit: what is loaded, when the banner stands, and what it costs the page.
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
  const before = await tab.meter(true);
  const asked = served.requests.length;
  await tab.go(url);
  if (tool.accept) await tab.until("witness.sights.banner.still !== null", 40_000);
  await pause(rest(journey));
  const after = await tab.meter();
  /** @type {Witness & { paint: number, fetched: { path: string, at: number }[] }} */
  const { sights, longTasks, shift, largest, paint, fetched } = await tab.evaluate(
    `({ ...witness, paint: performance.getEntriesByName("first-contentful-paint")[0].startTime,
      fetched: performance.getEntriesByType("resource").map(({ name, startTime }) => ({ path: new URL(name).pathname, at: startTime })) })`,
  );
  const swept = await tab.meter(true);
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
    "first.main": after.main - before.main,
    "first.script": after.script - before.script,
    "first.layouts": after.layouts - before.layouts,
    "first.heap": swept.heap - before.heap,
    "first.nodes": swept.nodes - before.nodes,
    "first.blocked": blocked(longTasks),
    "first.shift": shift,
    "first.largest": largest === "tool" ? 1 : 0,
  };
}

/** @param {Witness["longTasks"]} tasks */
const blocked = (tasks) => tasks.reduce((sum, { ms }) => sum + Math.max(0, ms - 50), 0);

/** @param {{ bytes: number }[]} requests */
const weightOf = (requests) => requests.reduce((sum, { bytes }) => sum + bytes, 0);
