// How often script forces the page to be laid out before its time, on a first visit.
import { pause } from "./browser.mjs";
import { publish, rest } from "./publish.mjs";

/**
 * From a trace, which knows the causes. Nobody looks for the banner meanwhile: looking lays out, too.
 *
 * @param {import("./journey.mjs").Journey} journey
 * @param {import("./browser.mjs").Tab} tab of a probe without a banner
 * @returns {Promise<import("./journey.mjs").Figures>}
 */
export async function forced(journey, tab) {
  const { browser } = journey;
  const { url } = publish(journey);
  await browser.startTracing(tab.page, {
    categories: ["devtools.timeline", "disabled-by-default-devtools.timeline.stack"],
  });
  await tab.go(url);
  await pause(rest(journey) + 1000);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  return { "first.forced": traceEvents.filter(isForced).length };
}

/** A layout with a script on the stack. @param {{ name: string, args?: { beginData?: { stackTrace?: unknown[] } } }} event */
const isForced = ({ name, args }) => name === "Layout" && !!args?.beginData?.stackTrace?.length;
