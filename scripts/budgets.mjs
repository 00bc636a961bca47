// What each thing may weigh that a visitor downloads. Bytes after brotli, quality 11 (zlib of Node).

/**
 * `files` are weighed as they are. `entry` is bundled and minified first, as a site's own bundler would do it;
 * what it loads by a dynamic import is not counted unless `later` names the module, what `external` names is not either.
 *
 * @typedef {object} Budget
 * @property {string} name
 * @property {string} what
 * @property {string[]} [files]
 * @property {string} [entry] the code of a module, with paths from the root of the repository
 * @property {string[]} [external]
 * @property {string[]} [later] modules that the entry imports dynamically, by path from the root
 * @property {number} limitBytes
 * @property {string} why
 */

/** @type {Budget[]} */
export const budgets = [
  {
    name: "gate",
    what: "createConsent from npm, js-cookie included, the banner not yet loaded",
    entry:
      'import { createConsent } from "./packages/sdk/dist/index.js"; globalThis.consent = createConsent;',
    limitBytes: 4096,
    why: "A returning visitor pays for this and nothing else.",
  },
  {
    name: "first visit from npm",
    what: "all that is loaded until the English banner is visible, preferences included",
    entry:
      'import { createConsent } from "./packages/sdk/dist/index.js"; globalThis.consent = createConsent;',
    later: ["packages/sdk/dist/decision/index.js", "packages/sdk/dist/banner.js"],
    limitBytes: 12_288,
    why: "No more than the script tag, although it travels in parts.",
  },
  {
    name: "tillit.js",
    what: "the script-tag file: gate, banner, styles and English",
    files: ["packages/sdk/dist/tillit.js"],
    limitBytes: 12_288,
    why: "Everything for a first visit, in less than the smallest rival's script alone with its styles.",
  },
];
