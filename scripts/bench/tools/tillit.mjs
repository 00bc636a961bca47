// Tillit in three forms: compiled and inline, compiled as one file, and the script tag's file with a policy on the page.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../bootstrap.mjs";
import { heldScript, words } from "../page.mjs";

/** @typedef {import("../tool.mjs").Tool} Tool */

const policy = {
  id: "lamps",
  version: "1.0",
  date: "2026-01-01",
  controller: { name: "Lamps", email: "privacy@lamps.example" },
  url: "/privacy",
  defaultLocale: "en",
  authority: { name: "IMY", url: "https://www.imy.se" },
  jurisdiction: "SE",
  changes: [{ version: "1.0", date: "2026-01-01", weight: "material", summary: "First." }],
  categories: {
    necessary: { purpose: "Keeps the shop running." },
    functionality: { purpose: "Remembers your settings." },
    tracking: { purpose: "Counts visits." },
  },
  services: {
    settings: {
      category: "functionality",
      name: "Settings",
      purpose: "Remembers how you like the shop.",
      provider: "Lamps",
      cookies: [{ name: "settings", lifetime: 30 }],
    },
    counter: {
      category: "tracking",
      name: "Counter",
      purpose: "Counts visits.",
      provider: "Counter",
      cookies: ["_ga", "_ga_*", "_gid", "_fbp", "ph_*"].map((name) => ({ name, lifetime: 90 })),
    },
  },
};

const texts = { title: words.title, intro: words.intro };

/** @param {string} base */
async function compiled(base) {
  const { buildSite, settingsSchema } = await import(join(root, "packages/cli/dist/index.js"));
  const settings = { base, layout: { kind: "bar" }, control: false, texts: { en: texts } };
  return buildSite(policy, settingsSchema.parse(settings), ["en"]);
}

/** @param {string} path */
const file = (path) => readFileSync(join(root, "packages/sdk/dist", path));

/** @param {readonly import("../page.mjs").Tag[]} tags */
const held = (tags) => tags.map((tag) => heldScript(tag, `data-consent="${tag.category}"`)).join("\n");

const where = {
  banner: ["tillit-consent", ".layer"],
  accept: ["tillit-consent", "[data-action=accept-all]"],
  customise: ["tillit-consent", "[data-action=preferences]"],
  preferences: ["tillit-consent", "dialog"],
};

let head = "";

/** As a page has it that is cached for everybody: who has answered gets the unseen layer as well. @type {Tool} */
export const inline = {
  id: "tillit",
  name: "Tillit, compiled",
  kind: "tillit",
  async files(base) {
    const { files } = await compiled(base);
    head = files["head.en.html"];
    return scriptsOf(files);
  },
  put: ({ tags }) => ({ head: `${head}${held(tags)}` }),
  ...where,
};

/** @type {Tool} */
export const oneFile = {
  id: "tillit-file",
  name: "Tillit, compiled as one file",
  kind: "tillit",
  files: async (base) => scriptsOf((await compiled(base)).files),
  put: ({ tags }, { base }) => ({ head: `<script src="${base}tillit.en.js"></script>\n${held(tags)}` }),
  ...where,
};

/** @type {Tool} */
export const scriptTag = {
  id: "tillit-script",
  name: "Tillit, script tag",
  kind: "tillit",
  files: () => ({
    "tillit.js": file("tillit.js"),
    "layouts.js": file("layouts.js"),
    "your-consent.js": file("your-consent.js"),
  }),
  put: ({ tags }, { base }) => ({
    head: `<script src="${base}tillit.js"></script><script src="${base}layouts.js"></script>
<script>tillit.start(${JSON.stringify(policy)}, { layout: tillitLayouts.bar(), control: false, texts: ${JSON.stringify(texts)} })</script>
${held(tags)}`,
  }),
  ...where,
};

/** What pages load of a build: no forms, no languages, no policy page. @param {{ [path: string]: string }} files */
const scriptsOf = (files) =>
  Object.fromEntries(
    Object.entries(files).filter(([path]) => /^(ui\.en|tillit\.en|your-consent)\.js$/.test(path)),
  );
