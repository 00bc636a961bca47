import { expect } from "@playwright/test";
import { policyScript } from "../policies/policy-script.mjs";
import { expectSilence, leftOnDevice, reported } from "../servers/device.ts";
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
      thirdParty: thirdParty.origin,
    },
  });
});
test.afterEach(() => Promise.all([site.close(), thirdParty.close()]));

test("before an answer no tracker is fetched and nothing is stored, however long the visitor reads", async ({
  page,
}) => {
  await page.goto(site.origin);
  await expect(page.getByRole("button", { name: "Accept all" })).toBeVisible();
  await expectSilence(page, thirdParty);
});

test("after a no, and three reloads, still nothing", async ({ page }) => {
  await page.goto(site.origin);
  await page.getByRole("button", { name: "Reject all" }).click();
  for (let times = 0; times < 3; times++) await page.reload();
  await expectSilence(page, thirdParty);
});

test("after a yes every tracker reports, in this page and in the next", async ({ page }) => {
  await page.goto(site.origin);
  await page.getByRole("button", { name: "Accept all" }).click();
  await expect
    .poll(() => reported(thirdParty))
    .toEqual(["amplitude", "embed", "mixpanel", "posthog", "snowplow"]);
  expect((await leftOnDevice(page)).length).toBeGreaterThan(3);
  thirdParty.clear();
  await page.goto(`${site.origin}/?next`);
  await expect
    .poll(() => reported(thirdParty))
    .toEqual(["amplitude", "embed", "mixpanel", "posthog", "snowplow"]);
});

test("functionality alone lets no tracker through", async ({ page }) => {
  await page.goto(site.origin);
  await page.getByRole("button", { name: "Customise" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("switch", { name: /functionality/i }).click();
  await dialog.getByRole("button", { name: "Save choices" }).click();
  await page.reload();
  await expectSilence(page, thirdParty);
});
