// Osano's cookieconsent, opting in. It knows no categories and no preferences, and holds nothing.
import { heldScript, words } from "../page.mjs";
import { read } from "../rivals.mjs";
import { glue } from "../tool.mjs";

const settings = {
  type: "opt-in",
  position: "bottom",
  palette: { popup: { background: "#fff", text: "#222" }, button: { background: "#246", text: "#fff" } },
  content: { message: words.intro, allow: words.accept, deny: words.reject, href: "/privacy" },
};

/** @type {import("../tool.mjs").Tool} */
export const osano = {
  id: "osano",
  name: "cookieconsent 3.1.1 (Osano)",
  kind: "rival",
  gluesItself: true,
  files: () => ({
    "cookieconsent.min.css": read("cookieconsent/build/cookieconsent.min.css"),
    "cookieconsent.min.js": read("cookieconsent/build/cookieconsent.min.js"),
  }),
  put: ({ tags }, { base }) => ({
    head: `<link rel="stylesheet" href="${base}cookieconsent.min.css">
${tags.map((tag) => heldScript(tag, `data-category="${tag.category}"`)).join("\n")}`,
    bodyEnd: `<script src="${base}cookieconsent.min.js"></script>
<script>${glue}
var settings = ${JSON.stringify(settings)};
settings.onInitialise = settings.onStatusChange = function () { if (this.hasConsented()) releaseAll(); };
window.cookieconsent.initialise(settings);</script>`,
  }),
  banner: [".cc-window"],
  accept: [".cc-window .cc-allow"],
};
