// What each thing may weigh that a visitor downloads. Bytes after brotli, quality 11 (zlib of Node).

/**
 * `files` are weighed as they are. `entry` is bundled and minified first, as a site's own bundler would do it;
 * what it loads by a dynamic import is not counted, what `external` names is not either.
 *
 * @typedef {object} Budget
 * @property {string} name
 * @property {string} what
 * @property {string[]} [files]
 * @property {string} [entry] the code of a module, with paths from the root of the repository
 * @property {string[]} [external]
 * @property {number} limitBytes fails the build
 * @property {number} [goalBytes] where it has to get to, when the limit is not yet that; see `docs/decisions/bytes.md`
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
    name: "tillit.js",
    what: "the script-tag file: gate, banner, styles and English",
    files: ["packages/sdk/dist/tillit.js"],
    limitBytes: 14_848,
    goalBytes: 12_288,
    why: "Everything for a first visit, in less than the smallest rival's script alone with its styles.",
  },
  {
    name: "reporter",
    what: "createReporter from npm",
    entry:
      'import { createReporter } from "./packages/reporter/dist/index.js"; globalThis.reporter = createReporter;',
    limitBytes: 2048,
    why: "It does its work after the visitor's answer, but it is there on every page.",
  },
];
