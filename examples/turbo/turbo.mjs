// A site whose pages swap their bodies instead of loading: Turbo Drive.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { startSite } from "../servers/site.mjs";

const require = createRequire(import.meta.url);
const policy = new URL("../policies/nordljus-2.0.json", import.meta.url);

/** @param {string} thirdParty its origin @example const site = await startTurbo("http://127.0.0.1:8081") */
export async function startTurbo(thirdParty) {
  const declared = await readFile(policy, "utf8");
  const page = (/** @type {string} */ title, /** @type {string} */ body) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${title}</title>
    <link rel="icon" href="data:,">
    <script src="/tillit.js"></script>
    <script>tillit.start(${declared});</script>
    <script src="/turbo.js" type="module"></script>
  </head>
  <body>
    <h1>${title}</h1>
    <a href="/">Home</a> <a href="/film">Film</a>
    ${body}
    <script>globalThis.swaps = (globalThis.swaps ?? 0) + 1;</script>
  </body>
</html>`;
  return startSite({
    pages: {
      "/": page("Home", ""),
      "/film": page(
        "Film",
        `<iframe data-consent="tracking" data-src="${thirdParty}/embed/frame.html" title="How we make lamps"></iframe>
    <script type="text/plain" data-consent="tracking" src="${thirdParty}/embed/script.js"></script>`,
      ),
      "/turbo.js": async () => ({
        type: "text/javascript",
        body: await readFile(require.resolve("@hotwired/turbo/dist/turbo.es2017-esm.js")),
      }),
    },
  });
}
