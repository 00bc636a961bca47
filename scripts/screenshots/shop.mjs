// A shop with something on its page, served to the browser from this machine's files without a network.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../bootstrap.mjs";

/** @typedef {import("playwright-core").Page} Page */

const origin = "https://shop.example";
/** @param {string} path */
const read = (path) => readFileSync(join(root, path), "utf8");

const lamps = ["Dusk", "Harbour", "Small moon", "Reading hour", "Fog", "Winter garden"]
  .map(
    (name, at) =>
      `<article><div class="lamp" data-at="${at}"></div><h2>${name}</h2><p>1 290 kr</p></article>`,
  )
  .join("");

const css = `body{margin:0;font:16px/1.5 system-ui,sans-serif;background:light-dark(#fdfcfa,#17181a);color:light-dark(#222,#e8e6e3)}
header{display:flex;gap:2em;padding:1em 2em;border-bottom:1px solid light-dark(#e6e2da,#333)}
main{padding:1em 2em;display:grid;grid-template-columns:repeat(auto-fill,minmax(14em,1fr));gap:1.5em}
.lamp{aspect-ratio:4/3;border-radius:.5em;background:light-dark(#ebe5da,#2a2c30)}h2{margin:.4em 0 0;font-size:1em}p{margin:0}iframe{max-width:100%}`;

/**
 * @typedef {object} Setting
 * @property {string} language
 * @property {string} [version] of the policy
 * @property {string} [options] of the sdk, as code
 * @property {boolean} [embeds]
 * @property {boolean} [movable]
 */

/** @param {Page} page @param {Setting} setting */
export async function openShop(page, { language, version = "2.0", options = "{}", embeds, movable }) {
  await page.route("**/*", (route) => {
    const { pathname, searchParams, host } = new URL(route.request().url());
    if (!origin.endsWith(host)) return route.abort();
    if (pathname === "/start.js") {
      const policy = read(`examples/policies/nordljus-${searchParams.get("v")}.json`);
      return route.fulfill({
        contentType: "text/javascript",
        body: `globalThis.consent = tillit.start(${policy}, ${options});`,
      });
    }
    if (pathname.endsWith(".js"))
      return route.fulfill({ contentType: "text/javascript", body: read(`packages/sdk/dist${pathname}`) });
    const film = `<iframe data-embed="tracking" data-service="mixpanel" data-src="/film" width="560" height="315" title="Film"></iframe>`;
    return route.fulfill({
      contentType: "text/html; charset=utf-8",
      body: `<!doctype html><html lang="${language}"${language === "ar" ? ' dir="rtl"' : ""}><head><title>Lamps</title>
        <meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><style>${css}</style>
        <script src="/tillit.js"></script><script src="/layouts.js"></script><script src="/start.js?v=${searchParams.get("v")}"></script>
        ${embeds ? `<script src="/embed.js"></script>` : ""}${movable ? `<script src="/movable.js"></script>` : ""}</head>
        <body><header><b>Nordljus</b><a href="/lamps">Lamps</a><a href="/privacy">Privacy</a></header>
        <main>${embeds ? film : ""}${lamps}</main></body></html>`,
    });
  });
  await visit(page, version);
}

/** @param {Page} page @param {string} version */
export const visit = (page, version) => page.goto(`${origin}/?v=${version}`);

/** @param {Page} page @param {string} action */
export const button = (page, action) => page.locator(`tillit-consent [data-action=${action}]`).last();

/** Puts on the theme of that name, or takes any off. @param {Page} page @param {string} theme */
export async function dress(page, theme) {
  const sheet = theme && read(`packages/sdk/themes/${theme}.css`);
  await page.evaluate((text) => {
    const worn = new CSSStyleSheet();
    worn.replaceSync(text);
    document.adoptedStyleSheets = [worn];
  }, sheet);
}
