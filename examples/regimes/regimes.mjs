// One shop for every place: the law of the visitor's place, which the site says, decides what runs before an answer.
import { readFile } from "node:fs/promises";
import { bundle } from "../servers/bundle.mjs";
import { kept } from "../servers/kept.mjs";
import { startSite } from "../servers/site.mjs";

const regimes = new URL("../../packages/sdk/dist/regimes.js", import.meta.url);
const file = new URL("../policies/nordljus-2.0.json", import.meta.url);

/** `/?country=US&region=CA`, as a CDN's header would say it; `dnt=1` for a site that hears Do Not Track. @param {string} thirdParty its origin @example const site = await startRegimes("http://127.0.0.1:8081") */
export async function startRegimes(thirdParty) {
  const policy = await readFile(file, "utf8");
  /** @param {string} category */
  const held = (category) =>
    `<script type="text/plain" data-consent="${category}" src="${thirdParty}/embed/script.js?${category}"></script>`;
  return startSite({
    pages: {
      ...(await kept("/regimes/", () => bundle(regimes, "/regimes/"))),
      "/": `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Nordljus</title><link rel="icon" href="data:,">
<script src="/tillit.js"></script>
<script type="module">
  import { regime, showHonoured, showNotice } from "/regimes/entry.js";
  const { country, region, dnt, exceptions } = Object.fromEntries(new URLSearchParams(location.search));
  const place = regime({ country, region }, { dnt: !!dnt, exceptions: exceptions?.split(",") });
  const consent = tillit.start(${policy}, { regime: place });
  showHonoured(consent);
  showNotice(consent, place);
</script></head><body><h1>Nordljus</h1>
<p data-consent-honoured hidden>Your browser's opt-out signal is honoured.</p>
<p data-consent-notice hidden>We measure and advertise.
  <button type="button" data-consent-action="reject-all">Object</button></p>
<button id="yes" type="button" data-consent-action="accept-all">I agree</button>
${held("functionality")}${held("tracking")}</body></html>`,
    },
  });
}
