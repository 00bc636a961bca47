// vanilla-cookieconsent, as its guide begins: a style sheet, and a module that imports the UMD build and runs.
import { heldScript, words } from "../page.mjs";
import { read } from "../rivals.mjs";

const settings = {
  guiOptions: {
    consentModal: { layout: "bar", position: "bottom" },
    preferencesModal: { layout: "box" },
  },
  categories: { necessary: { enabled: true, readOnly: true }, functionality: {}, tracking: {} },
  language: {
    default: "en",
    translations: {
      en: {
        consentModal: {
          title: words.title,
          description: words.intro,
          acceptAllBtn: words.accept,
          acceptNecessaryBtn: words.reject,
          showPreferencesBtn: words.customise,
        },
        preferencesModal: {
          title: words.title,
          acceptAllBtn: words.accept,
          acceptNecessaryBtn: words.reject,
          savePreferencesBtn: words.save,
          sections: [
            { title: words.necessary, linkedCategory: "necessary" },
            { title: words.functionality, linkedCategory: "functionality" },
            { title: words.tracking, linkedCategory: "tracking" },
          ],
        },
      },
    },
  },
};

/** @type {import("../tool.mjs").Tool} */
export const vanilla = {
  id: "vanilla",
  name: "vanilla-cookieconsent 3.1.0",
  kind: "rival",
  files: (base) => ({
    "cookieconsent.css": read("vanilla-cookieconsent/dist/cookieconsent.css"),
    "cookieconsent.umd.js": read("vanilla-cookieconsent/dist/cookieconsent.umd.js"),
    "start.js": `import "${base}cookieconsent.umd.js";\nCookieConsent.run(${JSON.stringify(settings)});\n`,
  }),
  put: ({ tags }, { base }) => ({
    head: `<link rel="stylesheet" href="${base}cookieconsent.css">
${tags.map((tag) => heldScript(tag, `data-category="${tag.category}"`)).join("\n")}`,
    bodyEnd: `<script type="module" src="${base}start.js"></script>`,
  }),
  banner: ["#cc-main .cm"],
  accept: ["#cc-main .cm [data-role=all]"],
  customise: ["#cc-main .cm [data-role=show]"],
  preferences: ["#cc-main .pm"],
};
