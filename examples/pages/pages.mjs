// A plain site of several pages: tags gated on the server, subdomains that share one record, a shop with a policy of
// its own below `/shop`, and a policy that the server delivers.
import { readFile } from "node:fs/promises";
import { gateTag, gpcJson, policyAnswer, privateHeaders, readConsent } from "@tillit/sdk/server";
import { startSite } from "../servers/site.mjs";

const file = new URL("../policies/nordljus-2.0.json", import.meta.url);

/**
 * @param {string} thirdParty its origin
 * @param {string[]} [asked] takes the `If-None-Match` of every request for `/aged.json`
 * @example const site = await startPages("http://127.0.0.1:8081")
 */
export async function startPages(thirdParty, asked = []) {
  /** @type {import("@tillit/record").Policy} */
  const policy = JSON.parse(await readFile(file, "utf8"));
  const shop = { ...policy, id: "nordljus-shop" };

  /** @param {string} head @param {string} [body] */
  const page = (head, body = "") => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Nordljus</title><link rel="icon" href="data:,">
<script src="/tillit.js"></script>${head}</head><body><h1>Nordljus</h1>${body}
<button id="withdraw" type="button" data-consent-action="withdraw">Take my consent back</button></body></html>`;
  /** @param {object} declared @param {object} [options] */
  const start = (declared, options = {}) =>
    `<script>tillit.start(${JSON.stringify(declared)}, ${JSON.stringify(options)});</script>`;

  return startSite({
    pages: {
      "/": (_url, request) => {
        const consent = readConsent(policy, request);
        const tag = gateTag(consent, {
          needs: "tracking",
          attributes: { src: `${thirdParty}/embed/script.js` },
        });
        return { headers: privateHeaders, body: page(start(policy), tag) };
      },
      "/shared": page(start(policy, { cookie: { domain: "nordljus.localhost" } })),
      "/shop": page(start(shop, { cookie: { name: "tillit-shop", path: "/shop" } })),
      "/delivered": page(`<script type="module">
        import { fetchPolicy } from "/packages/sdk/policy-source.js";
        const policy = await fetchPolicy({ url: new URLSearchParams(location.search).get("from") });
        if (policy) tillit.start(policy);
        document.body.dataset.done = String(!!policy);
      </script>
      <script type="text/plain" data-consent="tracking" src="${thirdParty}/embed/script.js"></script>`),
      "/policy.json": async (_url, request) => {
        const { status, headers, body } = await policyAnswer(policy, request.headers["if-none-match"]);
        return { status, headers: { ...headers }, type: headers["content-type"], body: body ?? "" };
      },
      // The same, as it stands in the browser's cache ten minutes later.
      "/aged.json": async (_url, request) => {
        asked.push(request.headers["if-none-match"] ?? "");
        const { status, headers, body } = await policyAnswer(policy, request.headers["if-none-match"]);
        const aged = { ...headers, age: "600" };
        return { status, headers: aged, type: headers["content-type"], body: body ?? "" };
      },
      "/broken.json": { type: "application/json", body: '{"id":' },
      "/.well-known/gpc.json": () => {
        const { headers, body } = gpcJson("2026-01-31");
        return { type: headers["content-type"], body };
      },
    },
  });
}
