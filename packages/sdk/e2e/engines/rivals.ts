// Each thing at which a rival fails in a browser, in the engines that are not Chromium's.
import { expect, test } from "vitest";
import { aPolicy } from "../../../record/test/a-policy.ts";
import { held, page } from "./page.ts";
import type { Driver } from "./web-driver.mjs";

const mark = (name: string, wait = 0) => `src="/mark.js?name=${name}&wait=${wait}"`;
const silent = 60_000;
const strict = "script-src 'nonce-n' 'strict-dynamic'; style-src 'self'; object-src 'none'; base-uri 'none'";
const service = aPolicy().services.counter;
const deep = aPolicy({
  services: {
    ...aPolicy().services,
    counter: {
      ...service,
      storage: [
        { kind: "local", key: "counter*" },
        { kind: "session", key: "counter" },
        { kind: "indexeddb", key: "counter-db" },
        { kind: "cache", key: "counter-cache" },
      ],
    },
  } as never,
});
const litter = `for (const path of ["/", "/deep", "/deep/er"]) document.cookie = "_cnt_" + path.length + "=1; path=" + path;
document.cookie = "prefs=1; path=/"; localStorage.setItem("counter.2", "1"); localStorage.setItem("prefs", "1");
sessionStorage.setItem("counter", "1"); indexedDB.open("counter-db").onsuccess = ({ target }) => target.result.close();
indexedDB.open("other-db").onsuccess = ({ target }) => target.result.close(); caches.open("counter-cache"); caches.open("other");`;

export const rivalPages = {
  "/silent": page(
    held(mark("silent", silent)) + held(mark("a")) + held("", "order.push('inline')") + held(mark("b")),
    "{ scriptTimeout: 400 }",
  ),
  "/async": page(held(`${mark("slow", 1200)} async`) + held(mark("a"))),
  "/kept": page(held(`data-type="module" ${mark("module")} onload="order.push('its onload')" id="kept"`)),
  "/once": page(
    held("", "order.push('ran')") + held('data-consent="functionality"', "order.push('setting')"),
    "{ reload: false }",
  ),
  "/strict": { headers: { "content-security-policy": strict }, body: page(held(mark("a"))) },
  "/typed": {
    headers: { "content-security-policy": "require-trusted-types-for 'script'; trusted-types tillit" },
    body: page(held(mark("a")) + held("", "order.push('inline')")),
  },
  "/deep/er/page": page(held("", litter), "{ reload: false }", deep),
};

/** @param driver what drives the engine @param origin of the site that serves `rivalPages` */
export function rivals(driver: () => Driver, origin: () => string) {
  const open = (path: string) => driver().open(origin() + path);
  const run = <T>(code: string) => driver().run<T>(code);
  const until = (code: string, wanted: unknown) => driver().until(code, wanted);

  test("a script that never answers holds the others up for a bounded time", async () => {
    await open("/silent");
    await run("addEventListener('load', () => 0); consent.acceptAll()");
    await until("order", ["a", "inline", "b"]);
  });

  test("an async script holds nobody up", async () => {
    await open("/async");
    await run("consent.acceptAll()");
    await until("order", ["a"]);
    await until("order", ["a", "slow"]);
  });

  test("a module keeps its author's handler and its id", async () => {
    await open("/kept");
    await run("consent.acceptAll()");
    await until("order", ["module", "its onload"]);
    await until("document.getElementById('kept').type", "module");
  });

  test("what is tagged runs once over yes, choice, no and yes again", async () => {
    await open("/once");
    for (const act of [
      "acceptAll()",
      "choose({ tracking: true, functionality: false })",
      "withdraw()",
      "acceptAll()",
    ])
      await run(`consent.${act}`);
    await until("order.toSorted()", ["ran", "setting"]);
    // What would run again would run before what is put behind it.
    await run(
      `document.body.insertAdjacentHTML("beforeend", ${JSON.stringify(held("", "order.push('last')"))})`,
    );
    await until("order.at(-1)", "last");
    expect(await run("return order.length")).toBe(3);
  });

  test("a tag that is added runs after a yes, whenever it came", async () => {
    await open("/once");
    const add = (name: string) =>
      run(
        `document.body.insertAdjacentHTML("beforeend", ${JSON.stringify(held("", `order.push('${name}')`))})`,
      );
    await add("before");
    expect(await run("return order")).toEqual([]);
    await run("consent.acceptAll()");
    await until("order.includes('before')", true);
    await add("after");
    await until("order.includes('after')", true);
  });

  for (const [path, wanted] of [
    ["/strict", ["a"]],
    ["/typed", ["a", "inline"]],
  ] as const) {
    test(`${path.slice(1)} pages show the banner, run the tags and report nothing`, async () => {
      await open(path);
      await until("shows('Accept all')", true);
      await run("press('Accept all')");
      await until("order", wanted);
      expect(await run("return faults")).toEqual([]);
    });
  }

  test("withdrawing reaches every path and every kind of storage, and nothing else", async () => {
    await open("/deep/er/page");
    await run("consent.acceptAll()");
    const databases =
      "indexedDB.databases().then((all) => { globalThis.databases = all.map(({ name }) => name).sort(); })";
    await until(`(${databases}, globalThis.databases?.includes("counter-db"))`, true);
    await run("consent.withdraw().then((report) => { globalThis.report = report; })");
    await until("globalThis.report?.survived", []);
    const left = `(${databases}, caches.keys().then((keys) => { globalThis.cached = keys; }),
      [document.cookie.match(/_cnt_\\d+|prefs/g), Object.keys(localStorage), Object.keys(sessionStorage), globalThis.databases, globalThis.cached])`;
    await until(left, [["prefs"], ["prefs"], [], ["other-db"], ["other"]]);
  });

  test("of two records the newest counts, and the stale one is gone before it can count again", async () => {
    await open("/deep/er/page");
    await run("consent.acceptAll()");
    // The yes stays on another path, where a rival finds it first.
    await run("globalThis.yes = document.cookie.match(/tillit=([^;]*)/)[1]");
    await run("consent.rejectAll()");
    await run("document.cookie = 'tillit=' + yes + '; path=/deep/er'");
    await open("/deep/er/page");
    expect(await run("return [consent.allows('tracking'), order]")).toEqual([false, []]);
    await until("document.cookie.match(/tillit=/g).length", 1);
    expect(await run("return consent.allows('tracking')")).toBe(false);
  });

  test("a corrupt record and a broken storage ask again and harm nobody", async () => {
    await open("/once");
    await run("document.cookie = 'tillit=v=1&half; path=/'");
    await open("/once");
    await until("shows('Accept all')", true);
    await run("Storage.prototype.setItem = () => { throw new Error('full'); }; consent.acceptAll()");
    await until("order", ["ran", "setting"]);
    expect(await run("return faults")).toEqual([]);
  });

  test("a body that a router swaps and a second start leave one banner that works", async () => {
    await open("/once");
    await until("shows('Accept all')", true);
    await run("document.body.replaceWith(document.body.cloneNode(true)); tillit.start(policy)");
    await until("[document.querySelectorAll('tillit-consent').length, shows('Accept all')]", [1, true]);
    await run("press('Accept all')");
    await until("order.toSorted()", ["ran", "setting"]);
  });

  test("the banner lets Tab go on into the page; the dialog keeps it, and Escape gives the focus back", async () => {
    await open("/once");
    await until("shows('Customise')", true);
    await run("document.body.insertAdjacentHTML('beforeend', '<button id=own>Own</button>')");
    await driver().press("Tab");
    let reached = false;
    for (let times = 0; times < 8 && !reached; times++) {
      reached = (await run("return document.activeElement.id")) === "own";
      if (!reached) await driver().press("Tab");
    }
    expect(reached).toBe(true);
    await run("consent.open('preferences', document.getElementById('own'))");
    await until("shows('Save choice') || buttons().length > 3", true);
    for (let times = 0; times < 12; times++) await driver().press("Tab");
    expect(await run("return document.activeElement.id")).not.toBe("own");
    await driver().press("Escape");
    await until("document.activeElement.id", "own");
  });
}
