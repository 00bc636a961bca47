// A page where nothing is wrong, one where everything is, and banners in places that are hard to find.
import { readFileSync } from "node:fs";
import { trackerNames, trackerTags } from "../../../../../examples/servers/tracker-tags.mjs";
import { layout, trackerCode } from "./layout.ts";

export const nordljus = JSON.parse(
  readFileSync(new URL("../../../../../examples/policies/nordljus-2.0.json", import.meta.url), "utf8"),
);

/** Everything here resembles a leak and is none. */
export const clean = (origin: string) =>
  layout("Clean", {
    head: `<link rel="preload" href="/lamp.css" as="style"><link rel="stylesheet" href="/lamp.css">
<script type="application/ld+json">{ "url": "${origin}/embed/script.js", "sameAs": "https://www.facebook.com/nordljus" }</script>
<script type="text/plain" data-consent="tracking" data-service="mixpanel" src="${origin}/mixpanel/mixpanel.min.js"></script>`,
    body: `<a href="https://www.facebook.com/sharer.php?u=x">Share</a> <a href="${origin}/embed/script.js">A link</a>
<img alt="" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">
<iframe title="Video" data-consent="tracking" data-src="${origin}/embed/frame.html"></iframe>
<canvas id="chart" width="200" height="80"></canvas>
<script>
sessionStorage.setItem("nordljus-basket", "[]");
document.cookie = "probe=1; domain=com";
document.cookie = "gone=; max-age=0";
const context = document.getElementById("chart").getContext("2d");
context.fillText("A chart", 10, 10);
context.measureText("A chart");
const picture = document.createElement("canvas"); picture.getContext("2d").fillRect(0, 0, 9, 9); picture.toDataURL();
document.body.style.fontFamily = "Georgia, serif";
navigator.languages; navigator.platform; navigator.maxTouchPoints; Intl.DateTimeFormat().resolvedOptions();
</script>`,
  });

export const trackers = (origin: string) =>
  layout("Trackers", {
    body: trackerNames.map((name) => trackerTags(name, origin, { held: false })).join("\n"),
  });

export const tillit = (origin: string) =>
  layout("Tillit", {
    head: `<script src="/tillit.js"></script><script>tillit.start(${JSON.stringify(nordljus)});</script>`,
    body: trackerNames.map((name) => trackerTags(name, origin)).join("\n"),
  });

/** A Swedish banner that obeys nobody, and every kind of leak around it. */
export const leaks = (origin: string) =>
  layout("Leaks", {
    lang: "sv",
    head: `<link rel="preconnect" href="https://www.googletagmanager.com">
<link rel="dns-prefetch" href="//connect.facebook.net">
<link rel="preload" as="script" href="${origin}/embed/preloaded.js">
<link rel="prefetch" href="${origin}/embed/prefetched.js">
<link rel="modulepreload" href="${origin}/embed/module.js">
<script type="speculationrules">{ "prefetch": [{ "source": "list", "urls": ["${origin}/embed/speculated.html"] }] }</script>
<link rel="stylesheet" href="${origin}/embed/style.css">
<script src="${origin}/embed/script.js"></script>`,
    body: `<img alt="" src="${origin}/embed/pixel.gif?before"><iframe title="x" src="${origin}/embed/frame.html"></iframe>
<script src="/loader.js"></script>
<div id="kaka" style="position:fixed;inset:auto 0 0 0;background:#fff;border:1px solid;padding:16px">
  <p>Vi använder kakor. Läs mer om din integritet.</p>
  <label><input type="checkbox" id="stat" checked> Statistik</label>
  <button type="button" id="ja" style="font-size:28px;padding:20px 60px">Godkänn alla kakor</button>
  <button type="button" id="nej" style="font-size:10px">Endast nödvändiga</button>
</div>
<footer><button type="button" id="igen">Hantera kakor</button></footer>
<script src="/leaks.js"></script>`,
  });

export const loaderScript = (origin: string) =>
  `const s = document.createElement("script"); s.src = "${origin}/embed/script.js?loaded"; document.head.append(s);`;

export const leaksScript = (origin: string) => `
${trackerCode(origin)}
document.cookie = "mystery=1; max-age=86400; path=/";
localStorage.setItem("_hjSessionUser_1", "1"); sessionStorage.setItem("mystery-tab", "1"); localStorage.assigned = "1";
indexedDB.open("mystery-db"); caches.open("mystery-cache"); navigator.serviceWorker.register("/worker.js").catch(() => {});
navigator.sendBeacon("${origin}/embed/beacon", "1");
new WebSocket("${origin.replace("http", "ws")}/embed/socket").onerror = () => {};
new RTCPeerConnection({ iceServers: [{ urls: "stun:stun.example.net:3478" }] });
const canvas = document.createElement("canvas"); const c = canvas.getContext("2d");
c.fillText("Cwm fjordbank glyphs", 2, 15); canvas.toDataURL();
const gl = document.createElement("canvas").getContext("webgl"); if (gl) gl.getParameter(37446);
new OfflineAudioContext(1, 4410, 44100).startRendering();
for (let n = 0; n < 40; n++) { c.font = "12px Font" + n; c.measureText("m"); }
for (const name of ["hardwareConcurrency","deviceMemory","plugins","mimeTypes","maxTouchPoints","platform","productSub","vendor","vendorSub","languages","doNotTrack","pdfViewerEnabled"]) navigator[name];
const bar = document.getElementById("kaka");
if (localStorage.answered) bar.hidden = true, bar.style.display = "none";
const answer = () => { localStorage.answered = 1; bar.style.display = "none"; new Image().src = "${origin}/embed/after-answer.gif"; };
document.getElementById("ja").onclick = () => { document.cookie = "_fbp=fb.1.1; max-age=7776000; path=/"; answer(); };
document.getElementById("nej").onclick = answer;
document.getElementById("igen").onclick = () => { bar.style.display = ""; };
`;

/** In a closed shadow tree, in German, with the refusal on the second layer and no way back. */
export const shadow = layout("Schatten", {
  lang: "de",
  body: `<cookie-hinweis></cookie-hinweis><script>
customElements.define("cookie-hinweis", class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: "closed" });
    root.innerHTML = '<div role="dialog" style="position:fixed;bottom:0;background:#fff"><p>Wir verwenden Cookies.</p><button id="a">Alle akzeptieren</button><button id="e">Einstellungen</button></div>';
    if (document.cookie.includes("wahl=")) root.innerHTML = "";
    const done = (value) => { document.cookie = "wahl=" + value + "; max-age=1000"; root.innerHTML = ""; };
    root.addEventListener("click", ({ target }) => {
      if (target.id === "a") done("ja");
      if (target.id === "s") done("nein");
      if (target.id === "e") root.innerHTML = '<div role="dialog" style="position:fixed;bottom:0;background:#fff"><p>Cookies im Einzelnen</p><label><input type="checkbox" checked>Statistik</label><button id="s">Auswahl speichern</button></div>';
    });
  }
});
</script>`,
});

/** Obeys, but goes on talking while it is being left, when the next document has been asked for already. */
export const farewell = (origin: string) =>
  layout("Farewell", {
    body: `<div role="dialog" id="ask" style="position:fixed;bottom:0;background:#fff"><p>May we use cookies?</p><button id="yes">Accept all</button><button id="no">Reject all</button></div>
<button id="again">Cookie settings</button>
<script>
const ask = document.getElementById("ask");
if (document.cookie.includes("asked=")) ask.hidden = true;
const answer = (value) => { document.cookie = "asked=" + value; ask.hidden = true; };
if (document.cookie.includes("asked=yes")) start();
function start() { addEventListener("beforeunload", () => setInterval(() => navigator.sendBeacon("${origin}/embed/farewell"), 20)); }
document.getElementById("yes").onclick = () => { answer("yes"); start(); };
document.getElementById("no").onclick = () => answer("no");
document.getElementById("again").onclick = () => { ask.hidden = false; };
</script>`,
  });

/** In a frame, in French, and its own answer reaches the page. */
export const framed = layout("Cadre", {
  lang: "fr",
  body: `<script>if (!document.cookie.includes("choix=")) document.write('<iframe title="Consentement" src="/framed-banner" style="position:fixed;bottom:0;left:0;width:600px;height:200px"></iframe>');</script>
<button type="button" onclick="document.cookie='choix=; max-age=0'; location.reload()">Gérer mes cookies</button>`,
});
export const framedBanner = layout("Nous utilisons des cookies", {
  lang: "fr",
  body: `<p>Des traceurs mesurent la fréquentation.</p>
<button type="button" onclick="done(1)">Tout accepter</button><button type="button" onclick="done(0)">Continuer sans accepter</button>
<script>function done(value) { document.cookie = "choix=" + value + "; max-age=9000"; parent.location.reload(); }</script>`,
});
