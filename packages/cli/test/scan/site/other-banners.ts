// Pages with banners of other projects, installed from npm. Each holds one tracker in that project's own way.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { layout, trackerCode } from "./layout.ts";

const shipped = [
  "vanilla-cookieconsent/dist/cookieconsent.css",
  "vanilla-cookieconsent/dist/cookieconsent.umd.js",
  "klaro/dist/klaro.js",
  "tarteaucitronjs/tarteaucitron.js",
  "tarteaucitronjs/tarteaucitron.services.js",
  "tarteaucitronjs/css/tarteaucitron.css",
  "tarteaucitronjs/lang/tarteaucitron.fr.js",
  "orejime/dist/orejime-standard.css",
  "orejime/dist/orejime-standard-sv.js",
];

/** Their files, as the npm packages have them. */
export const assets = Object.fromEntries(
  shipped.map((path) => [
    `/${path}`,
    {
      type: path.endsWith(".css") ? "text/css" : "text/javascript; charset=utf-8",
      body: readFileSync(fileURLToPath(new URL(`../../../node_modules/${path}`, import.meta.url))),
    },
  ]),
);

export function vanilla(origin: string): string {
  return layout("Vanilla", {
    head: '<link rel="stylesheet" href="/vanilla-cookieconsent/dist/cookieconsent.css">',
    body: `<script type="text/plain" data-category="analytics">${trackerCode(origin)}</script>
<button type="button" data-cc="show-preferencesModal">Cookie preferences</button>
<script src="/vanilla-cookieconsent/dist/cookieconsent.umd.js"></script>
<script>CookieConsent.run({
  categories: { necessary: { enabled: true, readOnly: true }, analytics: { autoClear: { cookies: [{ name: "_ga" }], reloadPage: true } } },
  language: { default: "en", translations: { en: {
    consentModal: { title: "We use cookies", description: "For statistics, if you agree.", acceptAllBtn: "Accept all", acceptNecessaryBtn: "Reject all", showPreferencesBtn: "Manage preferences" },
    preferencesModal: { title: "Cookie preferences", acceptAllBtn: "Accept all", acceptNecessaryBtn: "Reject all", savePreferencesBtn: "Save preferences", closeIconLabel: "Close",
      sections: [{ title: "Cookies we use", description: "…" }, { title: "Statistics", description: "Counts visits.", linkedCategory: "analytics" }] },
  } } },
});</script>`,
  });
}

export function klaro(origin: string): string {
  return layout("Klaro", {
    body: `<script type="text/plain" data-type="application/javascript" data-name="stats">${trackerCode(origin)}</script>
<a href="#" onclick="klaro.show(); return false">Change cookie settings</a>
<script>var klaroConfig = {
  version: 1, elementID: "klaro", storageMethod: "cookie", mustConsent: false, acceptAll: true, hideDeclineAll: false, privacyPolicy: "/privacy",
  services: [{ name: "stats", title: "Statistics", purposes: ["analytics"], cookies: ["_ga"] }],
};</script>
<script src="/klaro/dist/klaro.js"></script>`,
  });
}

export function tarteaucitron(origin: string): string {
  return layout("tarteaucitron", {
    lang: "fr",
    body: `<script src="/tarteaucitronjs/tarteaucitron.js"></script>
<script>
var tarteaucitronForceLanguage = "fr";
tarteaucitron.init({ privacyUrl: "", bodyPosition: "bottom", cookieName: "tarteaucitron", orientation: "middle", showAlertSmall: false, cookieslist: false, showIcon: true, iconPosition: "BottomRight", adblocker: false, DenyAllCta: true, AcceptAllCta: true, highPrivacy: true, handleBrowserDNTRequest: false, removeCredit: true, moreInfoLink: false, useExternalCss: false, mandatory: true, googleConsentMode: false, bingConsentMode: false });
tarteaucitron.services.stats = { key: "stats", type: "analytic", name: "Statistics", uri: "", needConsent: true, cookies: ["_ga"], js: function () { ${trackerCode(origin)} }, fallback: function () {} };
(tarteaucitron.job = tarteaucitron.job || []).push("stats");
</script>`,
  });
}

export function orejime(origin: string): string {
  return layout("Orejime", {
    lang: "sv",
    head: '<link rel="stylesheet" href="/orejime/dist/orejime-standard.css">',
    body: `<template data-purpose="stats"><script>${trackerCode(origin)}</script></template>
<button type="button" onclick="orejime.prompt()">Inställningar för kakor</button>
<script>var orejimeConfig = { privacyPolicyUrl: "/privacy", purposes: [{ id: "stats", title: "Statistik", description: "Räknar besök.", cookies: ["_ga"] }] };</script>
<script src="/orejime/dist/orejime-standard-sv.js"></script>`,
  });
}
