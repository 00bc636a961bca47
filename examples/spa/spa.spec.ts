import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { bundle } from "../servers/bundle.mjs";
import { expectSilence, reported } from "../servers/device.ts";
import { test } from "../servers/quiet.ts";
import { type Site, startSite } from "../servers/site.mjs";
import { startThirdParty, type ThirdParty } from "../servers/third-party.mjs";

let site: Site;
let thirdParty: ThirdParty;
let app: Awaited<ReturnType<typeof bundle>>;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  app = await bundle(new URL("app.js", import.meta.url), "/app/");
});
test.beforeEach(async ({ page }) => {
  thirdParty = await startThirdParty();
  site = await startSite({
    pages: {
      "/": await readFile(new URL("index.html", import.meta.url), "utf8"),
      ...app,
    },
    history: "/",
  });
  await page.addInitScript((origin) => Object.assign(globalThis, { thirdParty: origin }), thirdParty.origin);
});
test.afterEach(() => Promise.all([site.close(), thirdParty.close()]));

test("analytics is neither fetched nor run before a yes, whichever routes are visited", async ({ page }) => {
  const files: string[] = [];
  page.on("request", (request) => files.push(new URL(request.url()).pathname));
  await page.goto(site.origin);
  await page.getByRole("link", { name: "Lamps" }).click();
  await expectSilence(page, thirdParty);
  expect(files.filter((path) => path.includes("analytics"))).toEqual([]);
  await expect(page).toHaveTitle("Nordljus");
});

test("a yes starts analytics, and tags of the routes that come later", async ({ page }) => {
  await page.goto(site.origin);
  await page.getByRole("button", { name: "Accept all" }).click();
  await expect.poll(() => reported(thirdParty)).toEqual(["mixpanel"]);
  await expect(page).toHaveTitle("Nordljus");
  await page.getByRole("link", { name: "Lamps" }).click();
  await expect(page).toHaveTitle("Lamps, measured");
});

test("a returning visitor fetches the gate, and no banner, while the page has what opens the settings", async ({
  page,
}) => {
  await page.goto(site.origin);
  await page.getByRole("button", { name: "Reject all" }).click();
  const files: string[] = [];
  page.on("request", (request) => files.push(new URL(request.url()).pathname));
  await page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => {
      document.body.insertAdjacentHTML(
        "beforeend",
        '<a href="#" data-consent-action="preferences">Cookies</a>',
      );
    });
  });
  await page.reload();
  await page.waitForTimeout(500);
  // What was denied is looked for at each start, which needs no banner.
  const banner = expect.stringMatching(/lazy-.*(banner|layer)/);
  expect(files).not.toContainEqual(banner);
  await page.getByText("Cookies", { exact: true }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(files).toContainEqual(banner);
});
