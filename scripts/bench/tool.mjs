// What the benchmark knows of a tool: how it is put on a page, and where a visitor finds its banner.

/**
 * A path of selectors goes through shadow roots, closed ones as well: `["tillit-consent", ".layer"]`.
 *
 * @typedef {object} Tool
 * @property {string} id
 * @property {string} name
 * @property {"tillit" | "rival" | "reference"} kind
 * @property {boolean} [gluesItself] holds no scripts itself: what releases them here is the site's own code
 * @property {(base: string) => Files | Promise<Files>} [files] what it is served from, by path below `base`
 * @property {(setting: import("./page.mjs").Setting, visit: { base: string, answered: boolean }) => Put} put
 * @property {string[]} banner
 * @property {string[]} [accept] absent where there is nobody to ask
 * @property {string[]} [customise]
 * @property {string[]} [preferences]
 */

/** @typedef {{ [path: string]: string | Uint8Array }} Files */
/** @typedef {{ head?: string, bodyEnd?: string }} Put */

/** What a site writes itself around a banner that holds nothing: releases everything, in the order of the page. */
export const glue = `function releaseAll(){
  document.querySelectorAll('script[type="text/plain"][data-category]').forEach(function (held) {
    var script = document.createElement("script");
    script.async = false;
    if (held.src) script.src = held.src; else script.text = held.text;
    held.replaceWith(script);
  });
}`;
