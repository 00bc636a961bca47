import { type Browser, chromium } from "@playwright/test";
import { encode } from "@tillit/record";
import { findChromium } from "../../../scripts/find-browser.mjs";
import { quietChromium } from "../../cli/src/scan/browser/quiet-chromium.ts";
import { aPolicy } from "../../record/test/a-policy.ts";
import { acceptAll, call, expect, mostly, order, pageOf, test } from "./harness.ts";

/** A page that reloads does not answer. */
const gone = () => undefined;

const tag = '<script type="text/plain" data-consent="tracking">order.push("ran")</script>';

for (const build of mostly) {
  test.describe(`${build}:`, () => {
    for (const [what, head] of Object.entries({
      "by a channel": "delete globalThis.cookieStore",
      "by storage where there is no channel": "delete globalThis.BroadcastChannel",
    })) {
      test(`another tab's yes and no apply here ${what}, and nothing stays behind for it`, async ({
        page,
        context,
        open,
      }) => {
        await open({ build, head: `<script>${head}</script>`, body: tag });
        const other = await context.newPage();
        await other.goto(page.url());
        await expect(acceptAll(other)).toBeVisible();
        await acceptAll(page).click();
        await expect.poll(() => order(other)).toEqual(["ran"]);
        await expect(acceptAll(other)).toBeHidden();
        // But for the history, which each page with a banner keeps.
        expect(
          await other.evaluate("Object.keys(localStorage).filter((key) => key !== 'tillit-history')"),
        ).toEqual([]);
        // What ran there cannot be unrun, so that page goes too.
        const loaded = other.waitForEvent("load");
        await call(page, "consent.rejectAll()").catch(gone);
        await loaded;
        await expect(other.locator("html")).toHaveAttribute("data-tillit", "settled");
        expect(await call(other, "consent.allows('tracking')")).toBe(false);
        expect(await order(other)).toEqual([]);
      });
    }

    test("a choice that the browser does not keep stays where it was made", async ({
      page,
      context,
      open,
    }) => {
      await open({ build, body: tag });
      const other = await context.newPage();
      await other.goto(page.url());
      await page.evaluate(() =>
        Object.defineProperty(Document.prototype, "cookie", { get: () => "", set: () => undefined }),
      );
      await call(page, "consent.acceptAll()");
      await page.waitForTimeout(300);
      expect(await call(page, "consent.allows('tracking')")).toBe(true);
      expect(await order(other)).toEqual([]);
    });

    test("a record that goes while the page is open takes the grant along", async ({
      page,
      context,
      open,
    }) => {
      await open({ build, body: tag });
      await acceptAll(page).click();
      await expect.poll(() => order(page)).toEqual(["ran"]);
      const loaded = page.waitForEvent("load");
      await context.clearCookies();
      await page.evaluate("dispatchEvent(new Event('pageshow'))");
      await loaded;
      await expect(acceptAll(page)).toBeVisible();
      expect(await order(page)).toEqual([]);
    });

    test("scripts that wait for their turn are put back when consent goes, and run when it comes again", async ({
      page,
      open,
    }) => {
      const held = (src: string) =>
        `<script type="text/plain" data-consent="tracking" src="${src}"></script>`;
      await open({
        build,
        options: "{ reload: false }",
        body: `${held("/mark/slow.js?wait=1200")}${held("/mark/a.js")}${tag}${held("/mark/b.js?wait=600").replace("src=", "async src=")}`,
      });
      await call(page, "consent.acceptAll()");
      await expect(page.locator('script[src="/mark/a.js"]')).not.toHaveAttribute("type", "text/plain");
      await call(page, "consent.rejectAll()");
      await page.waitForTimeout(1500);
      expect(await order(page)).toEqual([]);
      await call(page, "consent.acceptAll()");
      await expect.poll(() => order(page)).toEqual(["b", "slow", "a", "ran"]);
    });

    test("a script under way is put back with the withdrawal itself, before anything is painted", async ({
      page,
      open,
    }) => {
      await open({
        build,
        options: "{ reload: false }",
        body: '<script type="text/plain" data-consent="tracking" src="/mark/slow.js?wait=1200"></script>',
      });
      const slow = page.locator('script[src*="slow.js"]');
      await call(page, "consent.acceptAll()");
      await expect(slow).not.toHaveAttribute("type", "text/plain");
      await page.evaluate(`document.addEventListener("tillit:change", () => {
        globalThis.typeThen = document.querySelector('script[src*="slow.js"]').type;
      }, { once: true })`);
      await call(page, "consent.rejectAll()");
      expect(await page.evaluate("typeThen")).toBe("text/plain");
    });
  });
}

/** A Chromium in which names of the tests' own lead to the test's server, with the back/forward cache that others switch off. */
async function ownBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
    args: [...quietChromium, "--host-resolver-rules=MAP * 127.0.0.1"],
  });
}

const at = (port: number, host: string, path = "/") => `http://${host}:${port}${path}`;
const now = Math.floor(Date.now() / 1000) * 1000;
const record = (time: number, state: boolean) =>
  encode({
    id: `${time
      .toString(16)
      .padStart(12, "0")
      .replace(/^(.{8})/, "$1-")}-7000-8000-000000000000`,
    subject: "00112233445566778899aabbccddeeff",
    policyVersion: "1.0",
    decidedAt: time,
    expiresAt: time + 86_400_000 * 180,
    states: { functionality: state, tracking: state, _g3d: state },
  });

test.describe("by names:", () => {
  // In one process, which starts the browser once.
  test.describe.configure({ mode: "default" });
  let browser: Browser;
  test.beforeAll(async () => {
    browser = await ownBrowser();
  });
  test.afterAll(() => browser.close());

  test("two subdomains share a record when they are told to, and only then", async ({ site, serve }) => {
    const page = await browser.newPage();
    serve(
      "/told",
      pageOf({ build: "script tag", options: '{ cookie: { domain: "shop.test" } }', body: tag }),
    );
    serve("/untold", pageOf({ build: "script tag", options: '{ cookie: { name: "own" } }', body: tag }));
    await page.goto(at(site.port, "a.shop.test", "/told"));
    await acceptAll(page).click();
    await page.goto(at(site.port, "b.shop.test", "/told"));
    await expect.poll(() => order(page)).toEqual(["ran"]);
    await page.goto(at(site.port, "a.shop.test", "/untold"));
    await acceptAll(page).click();
    await page.goto(at(site.port, "b.shop.test", "/untold"));
    await expect(acceptAll(page)).toBeVisible();
    await page.context().close();
  });

  test("of two records on two domains the newest counts, and the stale yes is gone before it can count again", async ({
    site,
    serve,
  }) => {
    const page = await browser.newPage();
    serve("/two", pageOf({ build: "script tag", body: tag }));
    await page.context().addCookies([
      { name: "tillit", value: record(now - 5e6, true), domain: ".shop.test", path: "/" },
      { name: "tillit", value: record(now - 1e6, false), domain: "www.shop.test", path: "/" },
    ]);
    await page.goto(at(site.port, "www.shop.test", "/two"));
    expect(await call(page, "consent.allows('tracking')")).toBe(false);
    await expect
      .poll(async () =>
        (await page.context().cookies())
          .filter(({ name }) => name === "tillit")
          .map(({ value }) => value.includes("y=&")),
      )
      .toEqual([true]);
    await page.reload();
    expect(await order(page)).toEqual([]);
    await page.context().close();
  });

  for (const host of ["www.shop.co.uk", "someone.github.io", "127.0.0.1", "localhost", "a.b.shop.test"]) {
    test(`a choice and its withdrawal hold on ${host}, from every domain and path that script can reach`, async ({
      site,
      serve,
    }) => {
      const page = await browser.newPage();
      const policy = aPolicy();
      const options =
        host === "www.shop.co.uk"
          ? '{ reload: false, cookie: { domain: "shop.co.uk" } }'
          : "{ reload: false }";
      serve("/deep/er", pageOf({ build: "script tag", policy, options, body: tag }));
      await page.goto(at(site.port, host, "/deep/er"));
      await acceptAll(page).click();
      await page.reload();
      await expect.poll(() => order(page)).toEqual(["ran"]);
      await page.evaluate(`for (const path of ["/", "/deep", "/deep/er"]) {
        document.cookie = "_cnt_host=1; path=" + path;
        const labels = location.hostname.split(".");
        labels.forEach((_, from) => { document.cookie = "_cnt_" + from + "=1; path=" + path + "; domain=" + labels.slice(from).join("."); });
      }
      document.cookie = "other=1; path=/";`);
      expect(await page.evaluate("document.cookie")).toContain("_cnt_host");
      const { survived } = await call<{ survived: unknown[] }>(page, "consent.rejectAll()");
      expect(survived).toEqual([]);
      const kept = (await page.context().cookies()).map(({ name }) => name).sort();
      expect(kept).toEqual(["other", "tillit"]);
      await page.context().close();
    });
  }

  test("a page from the back/forward cache reads the record again", async ({ site, serve }) => {
    const page = await browser.newPage();
    serve("/one", {
      // The site's own `no-store` would keep the page out of the cache.
      headers: { "cache-control": "no-cache" },
      body: pageOf({
        build: "script tag",
        options: "{ control: false }",
        body: tag,
        after:
          'addEventListener("pageshow", ({ persisted }) => persisted && sessionStorage.setItem("persisted", "yes"));',
      }),
    });
    // A page of ours that rejected would tell the cached one, and a page that is told something leaves the cache.
    serve("/next", "<!doctype html><title>Next</title>");
    await page.goto(at(site.port, "localhost", "/one"));
    await acceptAll(page).click();
    await expect.poll(() => order(page)).toContain("ran");
    await page.goto(at(site.port, "localhost", "/next"));
    await page.evaluate("document.cookie = 'tillit=; max-age=0; path=/'");
    // Playwright's own way back waits for a load, and a page from the cache has none.
    await page.evaluate("history.back()").catch(() => undefined);
    await expect
      .poll(() =>
        page
          .evaluate("[location.pathname, consent.allows('tracking'), order.includes('ran')]")
          .catch(() => 0),
      )
      .toEqual(["/one", false, false]);
    // It came from the cache, and not anew, before it saw the record and loaded again.
    expect(await page.evaluate('sessionStorage.getItem("persisted")')).toBe("yes");
    await page.context().close();
  });
});
