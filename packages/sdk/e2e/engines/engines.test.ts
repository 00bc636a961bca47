// What matters most, on the built files, in the engines that are not Chromium's.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Site, startSite } from "../../../../examples/servers/site.mjs";
import { startThirdParty, type ThirdParty } from "../../../../examples/servers/third-party.mjs";
import { browsers } from "./browsers.mjs";
import { held, page } from "./page.ts";
import { rivalPages, rivals } from "./rivals.ts";
import type { Driver } from "./web-driver.mjs";

for (const [name, start] of Object.entries(browsers)) {
  describe.skipIf(!start)(`${name}:`, () => {
    let driver: Driver;
    let site: Site;
    let thirdParty: ThirdParty;

    beforeAll(async () => {
      thirdParty = await startThirdParty();
      const mark = async (url: URL) => {
        await new Promise((resolve) => setTimeout(resolve, Number(url.searchParams.get("wait"))));
        return { type: "text/javascript", body: `order.push("${url.searchParams.get("name")}")` };
      };
      const tags = `${held('src="/mark.js?name=slow&wait=300"')}${held("", 'order.push("inline")')}${held('src="/mark.js?name=b"')}
        ${held('data-type="module"', 'order.push("module")')}${held(`src="${thirdParty.origin}/embed/script.js"`)}
        <iframe data-consent="tracking" data-src="${thirdParty.origin}/embed/frame.html"></iframe>`;
      const litter = held(
        "",
        'document.cookie = "_cnt_1=1; path=/"; document.cookie = "other=1; path=/"; localStorage.setItem("counter", 1)',
      );
      site = await startSite({
        pages: {
          "/": page(tags),
          "/litter": page(litter, "{ reload: false }"),
          "/plain": page(held("", 'order.push("ran")')),
          "/empty": "<!doctype html><title>Empty</title>",
          "/mark.js": mark,
          ...rivalPages,
        },
      });
      driver = await (start as () => Promise<Driver>)();
    }, 60_000);
    afterAll(() => Promise.all([driver?.close(), site?.close(), thirdParty?.close()]));
    beforeEach(async () => {
      await driver.open(`${site.origin}/empty`);
      await driver.run("localStorage.clear()");
      await driver.clear();
      thirdParty.clear();
    });

    test("nothing is asked for and nothing stored before a choice, nor after a no and a reload", async () => {
      await driver.open(site.origin);
      await driver.until("shows('Accept all') && shows('Reject all')", true);
      await driver.run("press('Reject all')");
      await driver.until("document.documentElement.dataset.tillit", "settled");
      await driver.open(site.origin);
      await driver.until("document.readyState", "complete");
      await driver.until("shows('Accept all')", false);
      expect(await driver.run("return [order, Object.keys(localStorage)]")).toEqual([[], []]);
      expect(thirdParty.requests).toEqual([]);
    });

    test("after a yes everything runs in the document's order, and at once for who comes back", async () => {
      await driver.open(site.origin);
      await driver.until("shows('Accept all')", true);
      await driver.run("press('Accept all')");
      await driver.until("order", ["slow", "inline", "b", "module"]);
      await driver.until("globalThis.embedRuns", 1);
      await driver.open(site.origin);
      await driver.until("order", ["slow", "inline", "b", "module"]);
      expect(await driver.run("return shows('Accept all')")).toBe(false);
    });

    test("withdrawing deletes what the service left, and nothing of another", async () => {
      await driver.open(`${site.origin}/litter`);
      await driver.run("consent.acceptAll()");
      await driver.until("document.cookie.includes('_cnt_1') && localStorage.length", 1);
      await driver.run("consent.withdraw().then((report) => { globalThis.report = report; })");
      await driver.until("report?.survived", []);
      await driver.until(
        "[document.cookie.includes('_cnt_1'), document.cookie.includes('other=1'), localStorage.length]",
        [false, true, 0],
      );
    });

    test("another tab follows a yes and a no", async () => {
      await driver.open(`${site.origin}/plain`);
      await driver.another();
      await driver.open(`${site.origin}/plain`);
      await driver.run("consent.acceptAll()");
      await driver.to(0);
      await driver.until("order", ["ran"]);
      await driver.to(1);
      await driver.run("consent.rejectAll()");
      await driver.to(0);
      await driver.until("[document.documentElement.dataset.tillit, order]", ["settled", []]);
    });

    test("a page that is gone back to reads the record again", async () => {
      await driver.open(`${site.origin}/plain`);
      await driver.run("consent.acceptAll()");
      await driver.until("order", ["ran"]);
      await driver.open(`${site.origin}/litter`);
      await driver.run("consent.rejectAll()");
      await driver.back();
      await driver.until("[location.pathname, consent.allows('tracking'), order]", ["/plain", false, []]);
    });

    rivals(
      () => driver,
      () => site.origin,
    );
  });
}
