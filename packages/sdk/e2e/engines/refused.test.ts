// A browser that keeps nothing for the page: Firefox refuses cookies, storage and channels by throwing.
import { expect, test } from "vitest";
import { startSite } from "../../../../examples/servers/site.mjs";
import { firefoxWithoutCookies } from "./browsers.mjs";
import { held, page } from "./page.ts";

test.skipIf(!firefoxWithoutCookies)(
  "where cookies are blocked the visitor is asked, and an answer holds on this page",
  async () => {
    const site = await startSite({ pages: { "/": page(held("", "order.push('ran')")) } });
    const driver = await (firefoxWithoutCookies as NonNullable<typeof firefoxWithoutCookies>)();
    try {
      await driver.open(site.origin);
      await driver.until("shows('Accept all')", true);
      expect(await driver.run("return order")).toEqual([]);
      await driver.run("press('Accept all')");
      await driver.until("order", ["ran"]);
      await driver.open(site.origin);
      await driver.until("shows('Accept all')", true);
      expect(await driver.run("return [order, faults]")).toEqual([[], []]);
    } finally {
      await Promise.all([driver.close(), site.close()]);
    }
  },
);
