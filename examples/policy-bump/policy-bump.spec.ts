import { expect } from "@playwright/test";
import { policyScript } from "../policies/policy-script.mjs";
import { reported } from "../servers/device.ts";
import { test } from "../servers/quiet.ts";
import { type Site, startSite } from "../servers/site.mjs";
import { startThirdParty, type ThirdParty } from "../servers/third-party.mjs";
import { trackerNames, trackerTags } from "../servers/tracker-tags.mjs";

let site: Site;
let thirdParty: ThirdParty;
let version = "1.0";

test.beforeEach(async () => {
  version = "1.0";
  thirdParty = await startThirdParty();
  site = await startSite({
    root: new URL("./", import.meta.url),
    pages: { "/policy.js": () => policyScript(version) },
    values: { trackers: trackerNames.map((name) => trackerTags(name, thirdParty.origin)).join("\n") },
  });
});
test.afterEach(() => Promise.all([site.close(), thirdParty.close()]));

test("who accepted 1.0 is not asked by 1.1, is asked by 2.0 about the new service only, and keeps the rest", async ({
  page,
}) => {
  const html = page.locator("html");
  const accept = page.getByRole("button", { name: "Accept all" });
  await page.goto(site.origin);
  await accept.click();
  await expect.poll(() => reported(thirdParty)).toEqual(["amplitude", "mixpanel", "snowplow"]);

  version = "1.1";
  thirdParty.clear();
  await page.reload();
  await expect(html).toHaveAttribute("data-log", "policy-change 1.0 1.1");
  await expect(html).toHaveAttribute("data-tillit", "settled");
  await expect.poll(() => reported(thirdParty)).toEqual(["amplitude", "mixpanel", "snowplow"]);
  await expect(accept).toBeHidden();

  version = "2.0";
  thirdParty.clear();
  await page.reload();
  await expect(accept).toBeVisible();
  await expect(html).toHaveAttribute("data-log", "policy-change 1.0 2.0");
  await expect.poll(() => reported(thirdParty)).toEqual(["amplitude", "mixpanel", "snowplow"]);
  await expect(page.getByRole("region").filter({ has: accept })).toContainText("PostHog");

  await accept.click();
  await expect.poll(() => reported(thirdParty)).toContain("posthog");
  await page.reload();
  await expect(html).toHaveAttribute("data-log", "start  2.0");
});

test("who refused 1.0 is asked by 2.0 about the new service only, and a second no stays a no", async ({
  page,
}) => {
  const reject = page.getByRole("button", { name: "Reject all" });
  await page.goto(site.origin);
  await reject.click();
  version = "1.1";
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-tillit", "settled");
  version = "2.0";
  await page.reload();
  await expect(reject).toBeVisible();
  await reject.click();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-tillit", "settled");
  await page.waitForTimeout(300);
  expect(thirdParty.requests).toEqual([]);
});
