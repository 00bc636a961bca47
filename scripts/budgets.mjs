// What each thing may weigh that a visitor downloads. Bytes after brotli, quality 11 (zlib of Node).
import { readdirSync } from "node:fs";

/**
 * `files` are weighed as they are. `entry` is bundled and minified first, as a site's own bundler would do it;
 * what it loads by a dynamic import is not counted unless `later` names a module in it, what `external` names is not either.
 *
 * @typedef {object} Budget
 * @property {string} name
 * @property {string} what
 * @property {string[]} [files]
 * @property {string} [entry] the code of a module, with paths from the root of the repository
 * @property {string} [built] a file that `tillit build` makes of the example policy
 * @property {object} [settings] of that build, where they are not the usual ones
 * @property {string[]} [external]
 * @property {string[]} [later] modules in what the entry loads by dynamic imports, by path from the root
 * @property {number} limitBytes fails the build
 * @property {number} [goalBytes] where it has to get to, when the limit is not yet that; see `docs/decisions/bytes.md`
 * @property {string} why
 */

/** Every import below `@tillit/sdk/signals`, and what it is called there. */
const signals = readdirSync(new URL("../packages/sdk/src/signals/", import.meta.url))
  .map((file) => file.replace(/\.ts$/, ""))
  .map((file) => [file, file.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())]);

/** @type {Budget[]} */
export const budgets = [
  {
    name: "gate",
    what: "createConsent from npm, until somebody is asked or decides: js-cookie comes with that",
    entry:
      'import { createConsent } from "./packages/sdk/dist/index.js"; globalThis.consent = createConsent;',
    limitBytes: 4096,
    why: "A returning visitor pays for this and nothing else.",
  },
  {
    name: "tillit.js",
    what: "the script-tag file: gate, banner, styles and English",
    files: ["packages/sdk/dist/tillit.js"],
    limitBytes: 12_288,
    why: "Everything for a first visit, in less than the smallest rival's script alone with its styles.",
  },
  {
    name: "first visit from npm",
    what: "all that is loaded until the English banner is visible and can be answered",
    entry:
      'import { createConsent } from "./packages/sdk/dist/index.js"; globalThis.consent = createConsent;',
    later: ["packages/sdk/dist/decision/make-decision.js", "packages/sdk/dist/banner/create-banner.js"],
    limitBytes: 12_288,
    why: "No more than the script tag, although it travels in parts.",
  },
  {
    name: "compiled gate",
    what: "what tillit build makes of the example policy, its data included: store, decide, release, purge, show",
    built: "gate.en.js",
    limitBytes: 5376,
    goalBytes: 3072,
    why: "A returning visitor pays for this and nothing else.",
  },
  {
    name: "compiled gate with Google",
    what: "the same with Google's consent mode: denied before the first tag, updates as they come",
    built: "gate.en.js",
    settings: { signals: { google: {} } },
    limitBytes: 5888,
    why: "It stands in the head of the sites that name it.",
  },
  {
    name: "compiled first visit",
    what: "the same with the first layer, inline in the head: no request",
    built: "head.en.html",
    limitBytes: 6784,
    goalBytes: 5632,
    why: "It stands in every page.",
  },
  {
    name: "compiled, in one file",
    what: "the same as a script of its own: one request",
    built: "tillit.en.js",
    limitBytes: 6912,
    goalBytes: 5632,
    why: "Where a page's head cannot be changed for every release.",
  },
  {
    name: "compiled preferences",
    what: "what is fetched when the page is idle: preferences, Preact, the words and the whole policy in one language",
    built: "ui.en.js",
    limitBytes: 9216,
    why: "Who only answers waits for nothing of it.",
  },
  {
    name: "your-consent.js",
    what: "record, history, erasure and notices beside the script tag's file, with English",
    files: ["packages/sdk/dist/your-consent.js"],
    limitBytes: 4608,
    why: "Who only answers waits for nothing of it.",
  },
  {
    name: "layouts",
    what: "all layouts from npm; a site that uses one takes less",
    entry: 'import * as layouts from "./packages/sdk/dist/layouts/index.js"; globalThis.layouts = layouts;',
    limitBytes: 768,
    why: "It comes before the banner.",
  },
  {
    name: "movable",
    what: "the grip by which a visitor moves the control, from npm, alone, in all languages",
    entry: 'import { movable } from "./packages/sdk/dist/movable/index.js"; globalThis.movable = movable;',
    limitBytes: 1792,
    why: "A site chooses it for what may lie under the control, and no more than that.",
  },
  {
    name: "reporter",
    what: "createReporter from npm",
    entry:
      'import { createReporter } from "./packages/reporter/dist/index.js"; globalThis.reporter = createReporter;',
    limitBytes: 2048,
    why: "It does its work after the visitor's answer, but it is there on every page.",
  },
  {
    name: "dashboard",
    what: "script and style sheet of the server's page",
    files: ["packages/server/dist/dashboard/app.js", "packages/server/dist/dashboard/app.css"],
    limitBytes: 18_432,
    why: "No visitor loads it; an administrator's phone does.",
  },
  {
    name: "react",
    what: "all of @tillit/react, the framework not counted",
    entry: 'import * as face from "./packages/react/dist/index.js"; globalThis.face = face;',
    external: ["react", "react/jsx-runtime"],
    limitBytes: 1024,
    why: "A face adds nothing that the engine has not got.",
  },
  {
    name: "vue",
    what: "all of @tillit/vue, the framework not counted",
    entry: 'import * as face from "./packages/vue/dist/index.js"; globalThis.face = face;',
    external: ["vue"],
    limitBytes: 1024,
    why: "A face adds nothing that the engine has not got.",
  },
  {
    name: "svelte",
    what: "all of @tillit/svelte with its components compiled, the framework not counted",
    entry: `import { setInitialConsent, useConsent } from "./packages/svelte/dist/index.js";
      import A from "./packages/svelte/dist/Consent.svelte"; import B from "./packages/svelte/dist/ConsentEmbed.svelte";
      import C from "./packages/svelte/dist/ConsentScript.svelte"; globalThis.face = [setInitialConsent, useConsent, A, B, C];`,
    external: ["svelte", "svelte/reactivity", "svelte/internal/client"],
    limitBytes: 1024,
    why: "A face adds nothing that the engine has not got.",
  },
  {
    name: "signals, unused",
    what: "importing every signal and calling none",
    entry: signals
      .map(([file, name]) => `import { ${name} } from "./packages/sdk/dist/signals/${file}.js";`)
      .join("\n"),
    // An empty program, compressed.
    limitBytes: 5,
    why: "What a site does not use it does not ship.",
  },
  {
    name: "google signal",
    what: "Consent Mode: default and updates",
    entry:
      'import { denyGoogle, google } from "./packages/sdk/dist/signals/google.js"; globalThis.signal = [denyGoogle, google];',
    limitBytes: 820,
    why: "It stands in the head.",
  },
  {
    name: "regimes",
    what: "the rules of every place, for a site that lets the law of the place decide",
    entry: 'import { regime } from "./packages/sdk/dist/regimes.js"; globalThis.regime = regime;',
    limitBytes: 3072,
    why: "A site that asks everybody never loads it.",
  },
  {
    name: "guard",
    what: "startGuard from npm, alone",
    entry: 'import { startGuard } from "./packages/sdk/dist/guard/index.js"; globalThis.guard = startGuard;',
    limitBytes: 2560,
    why: "It stands before everything else on the page.",
  },
  {
    name: "embed",
    what: "startEmbeds from npm, alone, with English",
    entry:
      'import { startEmbeds } from "./packages/sdk/dist/embed/index.js"; globalThis.embeds = startEmbeds;',
    limitBytes: 3328,
    why: "A placeholder must not weigh more than the gate.",
  },
  {
    name: "audit",
    what: "audit and watchDrift from npm, alone",
    entry: 'import * as audit from "./packages/sdk/dist/audit/index.js"; globalThis.audit = audit;',
    limitBytes: 3072,
    why: "Whoever looks at a page pays for it, and no visitor does.",
  },
];
