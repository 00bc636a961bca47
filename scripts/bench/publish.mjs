// Puts a tool's page where the browser can fetch it.
import { brotli } from "./brotli.mjs";
import { pageOf, tagsOf } from "./page.mjs";
import { ranCode } from "./serve.mjs";

/** @typedef {import("./journey.mjs").Journey} Journey */

/** @param {Journey} journey @param {boolean} [answered] */
export function publish({ served, tool, condition }, answered = false) {
  const { tags: count, inline, nodes } = condition;
  const tags = tagsOf(count, served.tags, inline ? ranCode(0).replace("number:0", "number:#") : undefined);
  const setting = { tags, nodes };
  const html = pageOf(setting, tool.put(setting, { base: `/tools/${tool.id}/`, answered }));
  const path = `/page/${tool.id}/${count}-${!!inline}-${nodes ?? 0}-${answered}`;
  served.publish(path, html);
  served.prepareTags(count);
  const bare = pageOf(setting, {});
  return { url: served.shop + path, added: brotli(html).length - brotli(bare).length, count: tags.length };
}

/** What was asked of the tool's own files. @param {Journey} journey @param {number} [from] */
export const ownRequests = ({ served }, from) =>
  served.requests.slice(from).filter(({ path }) => path.startsWith("/tools/"));

/** Time for what a page still does when nothing is left to wait for, ms. @param {Journey} journey */
export const rest = ({ condition }) => 250 + 50 * condition.cpu;
