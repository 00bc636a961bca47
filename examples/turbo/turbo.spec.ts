import { expect, type Page } from "@playwright/test";
import { test } from "../servers/quiet.ts";
import type { Site } from "../servers/site.mjs";
import { startThirdParty, type ThirdParty } from "../servers/third-party.mjs";
import { startTurbo } from "./turbo.mjs";

let site: Site;
let thirdParty: ThirdParty;
test.beforeEach(async () => {
  thirdParty = await startThirdParty();
  site = await startTurbo(thirdParty.origin);
});
test.afterEach(() => Promise.all([site.close(), thirdParty.close()]));

const accept = (page: Page) => page.getByRole("button", { name: "Accept all" });
const visit = async (page: Page, name: string) => {
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("heading", { name })).toBeVisible();
};
const swaps = (page: Page) => page.evaluate(() => (globalThis as { swaps?: number }).swaps);

test("the banner outlives a body swap, and nothing held is fetched by it", async ({ page }) => {
  await page.goto(site.origin);
  await expect(accept(page)).toBeVisible();
  await visit(page, "Film");
  expect(await swaps(page)).toBe(2);
  await expect(accept(page)).toBeVisible();
  await expect(page.locator("iframe")).not.toHaveAttribute("src", /./);
  expect(thirdParty.requests).toEqual([]);
});

test("what a swap brings is released at once after a yes, and a no keeps it held", async ({ page }) => {
  await page.goto(site.origin);
  await accept(page).click();
  await visit(page, "Film");
  await expect(page.locator("iframe")).toHaveAttribute("src", /frame/);
  await expect
    .poll(() => thirdParty.requests.map(({ path }) => path).sort())
    .toEqual(["/embed/frame.html", "/embed/script.js"]);
});

test("a no holds through every swap, and the control stays", async ({ page }) => {
  await page.goto(site.origin);
  await page.getByRole("button", { name: "Reject all" }).click();
  for (const name of ["Film", "Home", "Film"]) await visit(page, name);
  await page.waitForTimeout(300);
  expect(thirdParty.requests).toEqual([]);
  await expect(page.getByRole("button", { name: "Cookie settings" })).toBeVisible();
});
