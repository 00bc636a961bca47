// c15t, without its server: its core with a banner in plain DOM, and its own banner and dialog in React. Bundled.
import { join } from "node:path";
import { words } from "../page.mjs";
import { folder } from "../rivals.mjs";

/** @typedef {import("../tool.mjs").Tool} Tool */

const style =
  "#ask,#choose{position:fixed;inset:auto 0 0;padding:1rem;background:#fff;border-top:1px solid;z-index:9}#ask button,#choose button{font:inherit;margin-inline-end:.5rem}";

const options = `{ mode: "offline", consentCategories: ["necessary", "functionality", "measurement"], overrides: { country: "SE" }, scripts: site.scripts }`;

const headless = `import { getOrCreateConsentRuntime } from "c15t";
const { site } = globalThis;
const { consentStore } = getOrCreateConsentRuntime(${options});
const [ask, choose] = ["ask", "choose"].map((id) => {
  const part = document.createElement("div");
  Object.assign(part, { id, role: "dialog", hidden: true });
  return part;
});
ask.innerHTML = \`<p>${words.intro}</p><button data-do="all">${words.accept}</button><button data-do="necessary">${words.reject}</button><button data-do="open">${words.customise}</button>\`;
choose.innerHTML = \`<label><input type="checkbox" value="functionality"> ${words.functionality}</label> <label><input type="checkbox" value="measurement"> ${words.tracking}</label> <button data-do="custom">${words.save}</button>\`;
document.body.append(ask, choose);
addEventListener("click", ({ target }) => {
  const { do: action } = target.dataset ?? {};
  const store = consentStore.getState();
  if (action === "open") store.setActiveUI("dialog");
  else if (action) {
    if (action === "custom") for (const box of choose.querySelectorAll("input")) store.setSelectedConsent(box.value, box.checked);
    store.saveConsents(action);
  }
});
const show = ({ activeUI }) => {
  ask.hidden = activeUI !== "banner";
  choose.hidden = activeUI !== "dialog";
};
consentStore.subscribe(show);
show(consentStore.getState());
`;

const react = `import { createRoot } from "react-dom/client";
import { ConsentBanner, ConsentDialog, ConsentManagerProvider } from "@c15t/react";
import "@c15t/react/styles.css";
const { site } = globalThis;
createRoot(document.getElementById("consent")).render(
  <ConsentManagerProvider options={${options}}><ConsentBanner /><ConsentDialog /></ConsentManagerProvider>,
);
`;

/** @param {string} contents @param {"js" | "jsx"} loader @returns {Promise<import("../tool.mjs").Files>} */
async function bundle(contents, loader) {
  const { build } = await import(join(folder, "node_modules/esbuild/lib/main.js"));
  const { outputFiles } = await build({
    stdin: { contents, loader, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2020",
    jsx: "automatic",
    outdir: "out",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  return Object.fromEntries(
    outputFiles.map((/** @type {{ path: string, contents: Uint8Array }} */ { path, contents: bytes }) => [
      path.endsWith(".css") ? "app.css" : "app.js",
      bytes,
    ]),
  );
}

/** Scripts are given to its loader rather than tagged. @param {readonly import("../page.mjs").Tag[]} tags */
function siteOf(tags) {
  const scripts = tags.map(({ number, category, src, code }) => ({
    id: `tag-${number}`,
    category: category === "tracking" ? "measurement" : category,
    ...(src ? { src } : { textContent: code }),
  }));
  return `<script>site = ${JSON.stringify({ scripts }).replaceAll("<", "\\u003c")}</script>`;
}

/** @type {Tool} */
export const c15t = {
  id: "c15t",
  name: "c15t 2.2.1, headless",
  kind: "rival",
  files: () => bundle(headless, "js"),
  put: ({ tags }, { base }) => ({
    head: `<style>${style}</style>${siteOf(tags)}\n<script defer src="${base}app.js"></script>`,
  }),
  banner: ["#ask"],
  accept: ["#ask [data-do=all]"],
  customise: ["#ask [data-do=open]"],
  preferences: ["#choose"],
};

/** @type {Tool} */
export const c15tReact = {
  id: "c15t-react",
  name: "c15t 2.2.1 with React 19",
  kind: "rival",
  files: () => bundle(react, "jsx"),
  put: ({ tags }, { base }) => ({
    head: `<link rel="stylesheet" href="${base}app.css">${siteOf(tags)}\n<script defer src="${base}app.js"></script>`,
    bodyEnd: `<div id="consent"></div>`,
  }),
  banner: ["[data-testid=consent-banner-card]"],
  accept: ["[data-testid=consent-banner-accept-button]"],
  customise: ["[data-testid=consent-banner-customize-button]"],
  preferences: ["[data-testid=consent-dialog-card]"],
};
