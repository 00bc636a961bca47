import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { test } from "../servers/quiet.ts";
import { type Site, startSite } from "../servers/site.mjs";
import { startThirdParty, type ThirdParty } from "../servers/third-party.mjs";
import { vendorPage, vendors } from "./vendors.mjs";

const policy = JSON.parse(readFileSync(new URL("../policies/nordljus-2.0.json", import.meta.url), "utf8"));
let site: Site;
let thirdParty: ThirdParty;

test.beforeEach(async ({ context }) => {
  thirdParty = await startThirdParty();
  const pages = Object.keys(vendors).map((name) => [`/${name}`, vendorPage(name, thirdParty.origin, policy)]);
  const held = ["/clarity-held", vendorPage("clarity", thirdParty.origin, policy, { held: true })];
  site = await startSite({ pages: Object.fromEntries([...pages, held]) });
  // Adobe's collector is reached by https only; what would go there is answered, and counted, here.
  await context.route("https://edge.test/**", async (route) => {
    const { pathname } = new URL(route.request().url());
    const [, val = ""] = /"val":"(\w)"/.exec(route.request().postData() ?? "") ?? [];
    const answer = await fetch(`${thirdParty.origin}/adobe${pathname}?val=${val}`);
    await route.fulfill({
      json: await answer.json(),
      headers: { "access-control-allow-origin": site.origin, "access-control-allow-credentials": "true" },
    });
  });
});
test.afterEach(() => Promise.all([site.close(), thirdParty.close()]));

async function stored(page: Page): Promise<string[]> {
  const web = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  const cookies = await page.context().cookies();
  const own = Object.values(vendors).flatMap(({ own = [] }) => own);
  return [...web, ...cookies.map(({ name }) => name)].filter(
    (name) => ![...own, "tillit", "tillit-history"].includes(name),
  );
}

/** What reached the vendor, but for its own files and settings, and for the word that consent has ended. */
const sent = () =>
  thirdParty.requests
    .filter(({ file, path }) => !file && !/settings$|sourceConfig|set-consent/.test(path))
    .map(({ method, path }) => `${method} ${path}`);

/** Waits until nothing has been under way for half a second: what was sent before must not count as sent after. */
async function settled() {
  for (let before = -1; before !== thirdParty.requests.length; ) {
    before = thirdParty.requests.length;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

const act = async (page: Page) => {
  await page.locator("body[data-ready]").waitFor();
  await page.evaluate(() => (globalThis as unknown as { act(): void }).act());
  await page.waitForTimeout(600);
};

/** What it makes of a visitor who has not said yes. */
async function holdsBack(page: Page, pings: boolean) {
  await act(page);
  if (pings) await expect.poll(() => sent().length).toBeGreaterThan(0);
  else expect(sent()).toEqual([]);
  expect(await stored(page)).toEqual([]);
}

const allows = (page: Page) => page.locator("html[data-tillit-granted~=tracking]").waitFor();

for (const [name, { reloads, pings = false }] of Object.entries(vendors)) {
  const nothing = pings ? "stores nothing" : "stores and sends nothing";
  test(`${name}'s real code ${nothing} before a yes and after its end`, async ({ page }) => {
    await page.goto(`${site.origin}/${name}`);
    await holdsBack(page, pings);

    await page.getByRole("button", { name: "Accept all" }).click();
    await allows(page);
    await act(page);
    await expect.poll(() => sent().length).toBeGreaterThan(0);
    await expect.poll(() => stored(page)).not.toEqual([]);
    if (!pings) await settled();

    const loaded = reloads ? page.waitForEvent("load") : undefined;
    await page.evaluate(() =>
      (globalThis as unknown as { tillit: { consent: { withdraw(): void } } }).tillit.consent.withdraw(),
    );
    await loaded;
    if (!pings) await settled();
    thirdParty.clear();
    await holdsBack(page, pings);
    await page.reload();
    await holdsBack(page, pings);
  });

  test(`${name}'s real code goes on at once for a visitor who said yes before`, async ({ page }) => {
    await page.goto(`${site.origin}/${name}`);
    await page.getByRole("button", { name: "Accept all" }).click();
    await allows(page);
    if (pings) await expect.poll(() => stored(page)).not.toEqual([]);
    // Clarity sends as the page opens, and by https to where it sent before, which nobody answers here.
    const attempt = pings && page.waitForRequest(/^https:.*\/clarity\/collect/);
    await page.reload();
    thirdParty.clear();
    await act(page);
    if (attempt) await attempt;
    else await expect.poll(() => sent().length).toBeGreaterThan(0);
  });
}

test("clarity's real code sends nothing either where its tag is held, and hears of the yes in time", async ({
  page,
}) => {
  await page.goto(`${site.origin}/clarity-held`);
  await page.waitForTimeout(600);
  expect(thirdParty.requests).toEqual([]);
  expect(await stored(page)).toEqual([]);
  await page.getByRole("button", { name: "Accept all" }).click();
  await allows(page);
  await expect.poll(() => stored(page)).toEqual(["_cltk", "_clck", "_clsk"]);
  await expect.poll(() => sent().length).toBeGreaterThan(0);
});
