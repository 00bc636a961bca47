import { expect, type Page } from "@playwright/test";
import { startAs } from "@tillit/sdk/testing";
import policy from "../policies/nordljus-2.0.json" with { type: "json" };
import { test } from "../servers/quiet.ts";
import type { Site } from "../servers/site.mjs";
import { startThirdParty, type ThirdParty } from "../servers/third-party.mjs";
import { startRegimes } from "./regimes.mjs";

let site: Site;
let thirdParty: ThirdParty;
test.beforeEach(async () => {
  thirdParty = await startThirdParty();
  site = await startRegimes(thirdParty.origin);
});
test.afterEach(() => Promise.all([site.close(), thirdParty.close()]));

const california = "country=US&region=CA";
const britain = "country=GB&exceptions=functionality";

/** A browser that says what Chromium has no switch for. */
const signalling = (page: Page, name: string, value: unknown) =>
  page.addInitScript(
    ([key, said]) => Object.defineProperty(navigator, key as string, { get: () => said, configurable: true }),
    [name, value],
  );

async function visit(page: Page, place: string) {
  thirdParty.clear();
  await page.goto(`${site.origin}/?${place}`);
  await page.locator("html[data-tillit]").waitFor();
}

/** Categories of which something ran, once the page has had the time for it. */
async function ran(page: Page, expected: string[]) {
  const seen = () => thirdParty.requests.map(({ path }) => path.split("?")[1]).sort();
  await expect.poll(seen).toEqual(expected);
  await page.waitForTimeout(250);
  expect(seen()).toEqual(expected);
}

const banner = (page: Page) => page.getByRole("button", { name: "Accept all" });
const notice = (page: Page) => page.locator("[data-consent-notice]");
const honoured = (page: Page) => page.locator("[data-consent-honoured]");
const record = async (page: Page) =>
  (await page.context().cookies()).find(({ name }) => name === "tillit")?.value;

for (const place of ["country=SE", "country=CH", "country=GB", "country=US", ""]) {
  test(`consent first in "${place}": nothing runs before a yes, and all of it after`, async ({ page }) => {
    await visit(page, place);
    await expect(banner(page)).toBeVisible();
    await expect(notice(page)).toBeHidden();
    await ran(page, []);
    await banner(page).click();
    await ran(page, ["functionality", "tracking"]);
  });
}

for (const [name, place] of [
  ["opt-out", california],
  ["notice", "country=US&region=NY"],
]) {
  test(`${name}: runs unasked, says so, and stops for good after an objection`, async ({ page }) => {
    await visit(page, place as string);
    await ran(page, ["functionality", "tracking"]);
    await expect(banner(page)).toHaveCount(0);
    await expect(notice(page)).toBeVisible();
    await expect(honoured(page)).toBeHidden();
    // Nothing was chosen, so nothing may be on record.
    expect(await record(page)).toBeUndefined();

    const reloaded = page.waitForEvent("load");
    await notice(page).getByRole("button", { name: "Object" }).click();
    await reloaded;
    await visit(page, place as string);
    await ran(page, []);
    await expect(notice(page)).toBeHidden();
    expect(await record(page)).toContain("n=functionality");
  });
}

test("exempt-with-objection: only what is excepted runs unasked, until it is objected to", async ({
  page,
}) => {
  await visit(page, britain);
  await expect(banner(page)).toBeVisible();
  await ran(page, ["functionality"]);
  const reloaded = page.waitForEvent("load");
  await page.getByRole("button", { name: "Reject all" }).click();
  await reloaded;
  await visit(page, britain);
  await ran(page, []);
});

test("Global Privacy Control stops tracking unasked, is shown as honoured, and leaves no record", async ({
  page,
}) => {
  await signalling(page, "globalPrivacyControl", true);
  for (const place of [california, "country=US&region=NY", "country=US&region=UT"]) {
    await visit(page, place);
    await expect(honoured(page)).toBeVisible();
    await ran(page, ["functionality"]);
    expect(await record(page)).toBeUndefined();
  }
});

test("a yes in spite of the signal goes before it, also on the next page", async ({ page }) => {
  await signalling(page, "globalPrivacyControl", true);
  await visit(page, california);
  await ran(page, ["functionality"]);
  await page.locator("#yes").click();
  await ran(page, ["functionality", "tracking"]);
  await expect(honoured(page)).toBeHidden();
  await visit(page, california);
  await ran(page, ["functionality", "tracking"]);
  await expect(honoured(page)).toBeHidden();
});

test("a yes from before the signal yields to it, under every regime", async ({ page }) => {
  await startAs(page.context(), policy as never, "accepted", { url: site.origin });
  const before = await record(page);
  await signalling(page, "globalPrivacyControl", true);
  for (const place of [california, "country=SE", britain]) {
    await visit(page, place);
    await expect(honoured(page)).toBeVisible();
    await ran(page, ["functionality"]);
  }
  // The record says what the visitor chose, and no more.
  expect(await record(page)).toBe(before);
});

test("only the value true is Global Privacy Control", async ({ page }) => {
  for (const value of [false, "1", 1, undefined]) {
    await signalling(page, "globalPrivacyControl", value);
    await visit(page, california);
    await ran(page, ["functionality", "tracking"]);
    await expect(honoured(page)).toBeHidden();
  }
});

test("Do Not Track counts where the site hears it, and nowhere else", async ({ page }) => {
  await signalling(page, "doNotTrack", "1");
  await visit(page, california);
  await ran(page, ["functionality", "tracking"]);
  await visit(page, `${california}&dnt=1`);
  await expect(honoured(page)).toBeVisible();
  await ran(page, ["functionality"]);
});
