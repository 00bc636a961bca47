// What the guard cannot catch, by browser. `docs/guide/guard.md` says the same.

/** Whether what nobody allowed happens all the same: it depends on who comes first where it was not seen to. */
type Passes = boolean | "not seen";

export const limits: { [what: string]: { chromium: Passes; firefox: Passes; webkit: Passes } } = {
  "html script": { chromium: true, firefox: true, webkit: true },
  "html image": { chromium: true, firefox: true, webkit: true },
  "html style sheet": { chromium: true, firefox: true, webkit: true },
  "html frame": { chromium: true, firefox: "not seen", webkit: "not seen" },
  "html preload": { chromium: true, firefox: true, webkit: true },
  "worker fetch": { chromium: true, firefox: true, webkit: true },
  "frame fetch": { chromium: true, firefox: true, webkit: true },
  "frame cookie": { chromium: "not seen", firefox: true, webkit: "not seen" },
  "key assigned": { chromium: true, firefox: true, webkit: true },
  indexeddb: { chromium: true, firefox: true, webkit: true },
  "cache storage": { chromium: true, firefox: true, webkit: true },
  "http cookie": { chromium: true, firefox: true, webkit: true },
  setAttributeNode: { chromium: true, firefox: true, webkit: true },
  setHTMLUnsafe: { chromium: "not seen", firefox: "not seen", webkit: true },
  import: { chromium: true, firefox: true, webkit: true },
  // What it does catch, so that a page on which nothing happens does not pass.
  "script added": { chromium: false, firefox: false, webkit: false },
  "fetch called": { chromium: false, firefox: false, webkit: false },
  "cookie written": { chromium: false, firefox: false, webkit: false },
};

/** A guarded page on which everything is tried. Requests end in `?<what>`; the rest is in `globalThis.tried`. */
export const limitsPage = (
  other: string,
  policy: unknown,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
<script data-tillit src="/packages/sdk/guard.js"></script><script data-tillit>tillitGuard.start(${JSON.stringify(policy)});</script>
<script src="/tillit.js"></script><script>tillit.start(${JSON.stringify(policy)}, { banner: false });</script>
<link rel="preload" as="fetch" crossorigin href="${other}/embed/pixel.gif?html preload">
<link rel="stylesheet" href="${other}/embed/style.css?html style sheet">
</head><body><script async src="${other}/embed/script.js?html script"></script>
<img alt="" src="${other}/embed/pixel.gif?html image"><iframe title="x" src="${other}/embed/frame.html?html frame"></iframe>
<script>
globalThis.tried = {};
const other = ${JSON.stringify(other)};
const say = (what, value) => { tried[what] = value; };
const attempt = (work) => { try { return work(); } catch { /* Refused, or not there. */ } };
const script = document.createElement("script");
script.src = other + "/embed/script.js?script added"; document.body.append(script);
fetch(other + "/embed/pixel.gif?fetch called").catch(() => 0);
document.cookie = "_cnt_0=1"; say("cookie written", document.cookie.includes("_cnt_0"));
const inWorker = 'fetch("' + other + '/embed/pixel.gif?worker fetch", { mode: "no-cors" })';
new Worker(URL.createObjectURL(new Blob([inWorker], { type: "text/javascript" })));
const frame = document.createElement("iframe"); document.body.append(frame);
frame.contentWindow.fetch(other + "/embed/pixel.gif?frame fetch", { mode: "no-cors" }).catch(() => 0);
frame.contentDocument.cookie = "_cnt_frame=1"; say("frame cookie", document.cookie.includes("_cnt_frame"));
localStorage.counter = "1"; say("key assigned", Object.keys(localStorage).includes("counter"));
indexedDB.open("counter-db").onsuccess = ({ target }) => { target.result.close(); say("indexeddb", true); };
caches.open("counter").then(() => say("cache storage", true));
const image = document.createElement("img"); const address = document.createAttribute("src");
address.value = other + "/embed/pixel.gif?setAttributeNode"; image.setAttributeNode(address);
const box = document.body.appendChild(document.createElement("div"));
if (box.setHTMLUnsafe) box.setHTMLUnsafe('<img alt="" src="' + other + '/embed/pixel.gif?setHTMLUnsafe">');
fetch("/seen").then((answer) => answer.text()).then((cookies) => say("http cookie", cookies.includes("_cnt_http")));
import(other + "/embed/script.js?import").catch(() => 0);
</script></body></html>`;
