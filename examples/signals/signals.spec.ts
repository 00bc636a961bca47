import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { type Site, startSite } from "../servers/site.mjs";
import { startThirdParty, type ThirdParty } from "../servers/third-party.mjs";
import { vendorPage, vendors } from "./vendors.mjs";

const policy = readFileSync(new URL("../policies/nordljus-2.0.json", import.meta.url), "utf8");
let site: Site;
let thirdParty: ThirdParty;

test.beforeEach(async () => {
  thirdParty = await startThirdParty();
  const pages = Object.keys(vendors).map((name) => [`/${name}`, vendorPage(name, thirdParty.origin, policy)]);
  site = await startSite({ pages: Object.fromEntries(pages) });
});
test.afterEach(() => Promise.all([site.close(), thirdParty.close()]));

async function stored(page: Page): Promise<string[]> {
  const web = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  const cookies = await page.context().cookies();
  const own = Object.values(vendors).flatMap(({ own = [] }) => own);
  return [...web, ...cookies.map(({ name }) => name)].filter((name) => ![...own, "tillit"].includes(name));
}

const sent = () =>
  thirdParty.requests.filter(({ file }) => !file).map(({ method, path }) => `${method} ${path}`);
const act = async (page: Page) => {
  await page.locator("body[data-ready]").waitFor();
  await page.evaluate(() => (globalThis as unknown as { act(): void }).act());
  await page.waitForTimeout(600);
};

for (const name of Object.keys(vendors)) {
  test(`${name}'s real code stores and sends nothing before a yes and after its end`, async ({ page }) => {
    await page.goto(`${site.origin}/${name}`);
    await act(page);
    expect(sent()).toEqual([]);
    expect(await stored(page)).toEqual([]);

    await page.getByRole("button", { name: "Accept all" }).click();
    await act(page);
    await expect.poll(() => sent().length).toBeGreaterThan(0);
    await expect.poll(() => stored(page)).not.toEqual([]);

    const loaded = name === "amplitude" ? page.waitForEvent("load") : undefined;
    await page.evaluate(() =>
      (globalThis as unknown as { tillit: { consent: { withdraw(): void } } }).tillit.consent.withdraw(),
    );
    await loaded;
    await page.waitForTimeout(300);
    thirdParty.clear();
    await act(page);
    expect(sent()).toEqual([]);
    expect(await stored(page)).toEqual([]);
    await page.reload();
    await act(page);
    expect(sent()).toEqual([]);
    expect(await stored(page)).toEqual([]);
  });

  test(`${name}'s real code goes on at once for a visitor who said yes before`, async ({ page }) => {
    await page.goto(`${site.origin}/${name}`);
    await page.getByRole("button", { name: "Accept all" }).click();
    await page.reload();
    thirdParty.clear();
    await act(page);
    await expect.poll(() => sent().length).toBeGreaterThan(0);
  });
}
