import type { Page } from "@playwright/test";
import { aPolicy } from "../../record/test/a-policy.ts";
import { acceptAll, call, expect, order, type PageParts, test } from "./harness.ts";

const policyFor = (origin: string) => {
  const policy = aPolicy();
  return {
    ...policy,
    services: {
      ...policy.services,
      counter: { ...policy.services.counter, hosts: [new URL(origin).host] },
      shop: {
        category: "necessary",
        name: "Shop",
        provider: "Shop AB",
        purpose: "Keeps the basket.",
        cookies: [{ name: "basket", lifetime: "session" }],
        storage: [{ kind: "local", key: "basket" }],
      },
    },
  };
};

/** The guard first, then the sdk; findings are written down. */
const guarded = (origin: string, options = "{}", parts: Partial<PageParts> = {}): PageParts => ({
  build: "script tag",
  policy: policyFor(origin),
  ...parts,
  head: `<script data-tillit>globalThis.findings = []; document.addEventListener("tillit:guard", ({ detail }) => findings.push(detail));
    document.addEventListener("tillit:trouble", ({ detail }) => findings.push(detail));</script>
    <script src="/packages/sdk/guard.js"></script>
    <script>globalThis.early = tillitGuard.start(${JSON.stringify(policyFor(origin))}, ${options});</script>${parts.head ?? ""}`,
});
const findings = (page: Page): Promise<string[]> =>
  page.evaluate("findings.map(({ what, name, outcome }) => [what, outcome, name].join(' '))");

/** What an untagged tracker does, by every way that a page has. */
const elements = (origin: string) => `
  const add = (name, attributes) => document.body.append(Object.assign(document.createElement(name), attributes));
  add("script", { src: "${origin}/embed/script.js?property" });
  const script = document.createElement("script"); script.setAttribute("src", "${origin}/embed/script.js?attribute"); document.body.append(script);
  add("iframe", { src: "${origin}/embed/frame.html?property", title: "x" });
  add("img", { src: "${origin}/embed/pixel.gif?property", alt: "" });
  add("img", { srcset: "${origin}/embed/pixel.gif?set 2x", alt: "" });
  add("link", { rel: "stylesheet", href: "${origin}/embed/style.css?property" });
  new Image().src = "${origin}/embed/pixel.gif?detached";
  const box = document.createElement("div"); document.body.append(box);
  box.innerHTML = '<img src="${origin}/embed/pixel.gif?markup" alt=""><iframe title="y" src="${origin}/embed/frame.html?markup"></iframe>';
  box.insertAdjacentHTML("beforeend", '<img src="${origin}/embed/pixel.gif?adjacent" alt="">');`;
const requests = (origin: string) => `
  fetch("${origin}/embed/fetch").catch(() => order.push("fetch failed"));
  fetch(new Request("${origin}/embed/request")).catch(() => order.push("request failed"));
  const xhr = new XMLHttpRequest(); xhr.open("GET", "${origin}/embed/xhr"); xhr.onerror = () => order.push("xhr failed"); xhr.send();
  order.push("beacon " + navigator.sendBeacon("${origin}/embed/beacon", "x"));
  try { new EventSource("${origin}/embed/events") } catch { order.push("socket refused") }`;

test("holds what untagged code puts on the page, and gives back what is in it once it is allowed", async ({
  page,
  open,
  thirdParty,
}) => {
  const { origin } = thirdParty;
  thirdParty.clear();
  await open(guarded(origin));
  await expect(acceptAll(page)).toBeVisible();
  await page.evaluate(elements(origin));
  await page.evaluate(requests(origin));
  await expect.poll(() => order(page)).toHaveLength(5);
  expect((await order(page)).sort()).toEqual([
    "beacon false",
    "fetch failed",
    "request failed",
    "socket refused",
    "xhr failed",
  ]);
  await page.waitForTimeout(300);
  expect(thirdParty.requests.map(({ path }) => path)).toEqual([]);
  expect(await page.evaluate("early.length")).toBe(0);

  await acceptAll(page).click();
  await expect.poll(() => page.evaluate("globalThis.embedRuns")).toBe(2);
  await expect
    .poll(() => [...new Set(thirdParty.requests.map(({ path }) => path.replace("/embed/", "")))].sort())
    .toEqual([
      "frame.html?markup",
      "frame.html?property",
      "pixel.gif?adjacent",
      "pixel.gif?markup",
      "pixel.gif?property",
      "pixel.gif?set",
      "script.js?attribute",
      "script.js?property",
      "style.css?property",
    ]);
  // From here on it is in nobody's way.
  expect(await page.evaluate(`fetch("${origin}/embed/late").then(({ ok }) => ok)`)).toBe(true);
});

test("refuses cookies and keys that nobody declares or that have no grant, and no others", async ({
  page,
  open,
  thirdParty,
}) => {
  await open(guarded(thirdParty.origin));
  const write = async () => {
    await page.evaluate(async () => {
      for (const name of ["_cnt_1", "stranger", "basket"]) {
        // biome-ignore lint/suspicious/noDocumentCookie: it is what is tested.
        document.cookie = `${name}=1; path=/`;
        await (
          globalThis as { cookieStore?: { set(name: string, value: string): Promise<void> } }
        ).cookieStore?.set(`${name}_2`, "1");
      }
      for (const key of ["counter", "stranger", "basket"]) localStorage.setItem(key, "1");
      sessionStorage.setItem("stranger", "1");
    });
    return page.evaluate(() => [
      document.cookie
        .split("; ")
        .map((pair) => pair.split("=")[0])
        .filter((name) => name !== "tillit")
        .sort()
        .join(),
      Object.keys(localStorage)
        .filter((key) => key !== "tillit-history")
        .sort()
        .join(),
      Object.keys(sessionStorage).join(),
    ]);
  };
  expect(await write()).toEqual(["basket", "basket", ""]);
  await acceptAll(page).click();
  expect(await write()).toEqual(["_cnt_1,_cnt_1_2,basket", "basket,counter", ""]);
  // Withdrawing deletes through the guard.
  await call(page, "consent.withdraw()").catch(() => undefined);
  await expect.poll(() => page.evaluate("document.cookie.includes('_cnt_1')")).toBe(false);
});

test("only reports when it is told to: everything happens, each thing is named once", async ({
  page,
  open,
  thirdParty,
}) => {
  const { origin } = thirdParty;
  thirdParty.clear();
  await open(guarded(origin, "{ reportOnly: true }"));
  await page.evaluate(elements(origin));
  await page.evaluate(
    "document.cookie = '_cnt_1=1'; document.cookie = '_cnt_1=2'; localStorage.setItem('stranger', 1)",
  );
  await expect.poll(() => page.evaluate("globalThis.embedRuns")).toBe(2);
  await expect.poll(() => thirdParty.requests.length).toBe(10);
  const found = await findings(page);
  expect(found.filter((line) => line.startsWith("cookie"))).toEqual(["cookie reported _cnt_1"]);
  expect(found).toContain("local reported stranger");
  expect(found.every((line) => line.includes(" reported "))).toBe(true);
  expect(await page.evaluate("document.cookie.includes('_cnt_1=2')")).toBe(true);
});

test("leaves the site's own host, hosts that nobody declares, and what the gate holds and releases alone", async ({
  page,
  open,
  thirdParty,
}) => {
  const { origin } = thirdParty;
  const tag = (attributes: string, text = "") =>
    `<script type="text/plain" data-consent="tracking" ${attributes}>${text}</script>`;
  await open(
    guarded(origin, "{}", {
      body: `${tag(`src="${origin}/embed/script.js"`)}${tag("", "order.push(globalThis.embedRuns + ' before')")}${tag('src="/mark/b.js"')}`,
    }),
  );
  await page.evaluate(`(async () => {
    const own = document.createElement("script"); own.src = "/mark/a.js"; document.body.append(own);
    order.push("own " + (await fetch("/tillit.js")).ok);
  })()`);
  await expect.poll(() => order(page)).toHaveLength(2);
  await acceptAll(page).click();
  await expect.poll(() => order(page)).toEqual(expect.arrayContaining(["1 before", "b"]));
  await page.reload();
  // A returning visitor's tags run in order through the guard.
  await expect.poll(() => order(page)).toEqual(["1 before", "b"]);
  expect(await findings(page)).toEqual([]);
});

test("says that it came too late, and names what was there before it", async ({ page, open, thirdParty }) => {
  const { origin } = thirdParty;
  const parts = guarded(origin);
  await open({ ...parts, head: `<script src="/mark/a.js" id="before"></script>${parts.head}` });
  expect(await page.evaluate("early.map(({ id }) => id)")).toEqual(["before"]);
});

test("cannot stop what the parser asks for: the request goes out, the script does not run", async ({
  page,
  open,
  thirdParty,
}) => {
  const { origin } = thirdParty;
  thirdParty.clear();
  await open(guarded(origin, "{}", { body: `<script src="${origin}/embed/script.js?parser"></script>` }));
  await expect.poll(() => thirdParty.requests.map(({ path }) => path)).toEqual(["/embed/script.js?parser"]);
  await expect(acceptAll(page)).toBeVisible();
  expect(await page.evaluate("globalThis.embedRuns")).toBeUndefined();
});
