import { expect } from "@playwright/test";
import { policyScript } from "../policies/policy-script.mjs";
import { leftOnDevice, reported } from "../servers/device.ts";
import { test } from "../servers/quiet.ts";
import { type Site, startSite } from "../servers/site.mjs";
import { startThirdParty, type ThirdParty } from "../servers/third-party.mjs";
import { trackerNames, trackerTags } from "../servers/tracker-tags.mjs";

let site: Site;
let thirdParty: ThirdParty;

test.beforeEach(async () => {
  thirdParty = await startThirdParty();
  site = await startSite({
    root: new URL("./", import.meta.url),
    pages: { "/policy.js": () => policyScript("2.0") },
    values: {
      trackers: trackerNames.map((name) => trackerTags(name, thirdParty.origin)).join("\n"),
    },
  });
});
test.afterEach(() => Promise.all([site.close(), thirdParty.close()]));

test("withdrawing stops four running trackers, leaves nothing of theirs, and nothing comes back", async ({
  page,
}) => {
  await page.goto(site.origin);
  await page.getByRole("button", { name: "Accept all" }).click();
  await expect.poll(() => reported(thirdParty)).toEqual(["amplitude", "mixpanel", "posthog", "snowplow"]);
  expect((await leftOnDevice(page)).length).toBeGreaterThan(5);

  const loaded = page.waitForEvent("load");
  await page.getByRole("button", { name: "Withdraw all consent" }).click();
  await loaded;
  await expect(page.locator("html")).toHaveAttribute("data-tillit", "settled");
  // The report is the page's own note, left by its listener in the page that is gone.
  const report = JSON.parse((await page.evaluate(() => sessionStorage.getItem("report"))) ?? "{}");
  expect(report.reloading).toBe(true);
  // A database that a running tracker holds open goes with the page.
  expect(report.survived.filter(({ kind }: { kind: string }) => kind !== "indexeddb")).toEqual([]);
  expect(report.removed).toBeGreaterThan(5);
  await expect.poll(() => leftOnDevice(page)).toEqual(["session report"]);

  // What the running trackers sent as their page went is beyond the reach of script; from here on nothing may come.
  await page.waitForTimeout(500);
  thirdParty.clear();
  for (let times = 0; times < 3; times++) await page.reload();
  await page.waitForTimeout(500);
  expect(thirdParty.requests).toEqual([]);
  expect(await leftOnDevice(page)).toEqual(["session report"]);
});

test("withdrawing without any consent given reloads nothing and stores nothing", async ({ page }) => {
  await page.goto(site.origin);
  await page.evaluate(() => Object.assign(globalThis, { same: true }));
  await page.getByRole("button", { name: "Withdraw all consent" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-tillit", "settled");
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => "same" in globalThis)).toBe(true);
  expect(await leftOnDevice(page)).toEqual([]);
});
