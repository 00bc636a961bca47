import { expect, type Page } from "@playwright/test";
import { startAs } from "@tillit/sdk/testing";
import policy from "../policies/nordljus-2.0.json" with { type: "json" };
import { test } from "../servers/quiet.ts";
import type { Site } from "../servers/site.mjs";
import { startThirdParty, type ThirdParty } from "../servers/third-party.mjs";
import { startPages } from "./pages.mjs";

let site: Site;
let thirdParty: ThirdParty;
let asked: string[];
test.beforeEach(async () => {
  thirdParty = await startThirdParty();
  asked = [];
  site = await startPages(thirdParty.origin, asked);
});
test.afterEach(() => Promise.all([site.close(), thirdParty.close()]));

const accept = (page: Page) => page.getByRole("button", { name: "Accept all" });

test("a tag that the server gates runs from the first byte after a yes, and not before", async ({ page }) => {
  await page.goto(site.origin);
  await page.waitForTimeout(200);
  expect(thirdParty.requests).toEqual([]);
  // A page that is open would hear of the choice and release its own tag.
  await page.goto("about:blank");
  await startAs(page.context(), policy as never, "accepted", { url: site.origin });
  const answer = await page.goto(site.origin);
  expect(await answer?.text()).toContain(`<script src="${thirdParty.origin}/embed/script.js"`);
  expect(answer?.headers()["cache-control"]).toContain("private");
  expect(thirdParty.requests).toHaveLength(1);
});

test("taking consent back reloads a page on which the server's own tag had run", async ({ page }) => {
  await startAs(page.context(), policy as never, "accepted", { url: site.origin });
  await page.goto(site.origin);
  thirdParty.clear();
  const reloaded = page.waitForEvent("load");
  await page.locator("#withdraw").click();
  await reloaded;
  await expect(page.locator("script[src$='/embed/script.js']")).toHaveAttribute("type", "text/plain");
  expect(thirdParty.requests).toEqual([]);
});

test("subdomains share one record, and another site does not", async ({ page }) => {
  const at = (host: string) => `http://${host}:${site.port}/shared`;
  await page.goto(at("www.nordljus.localhost"));
  await accept(page).click();
  await expect(accept(page)).toBeHidden();
  await page.goto(at("shop.nordljus.localhost"));
  await expect(page.locator("html")).toHaveAttribute("data-tillit-granted", /tracking/);
  await expect(accept(page)).toBeHidden();
  await page.goto(at("www.other.localhost"));
  await expect(accept(page)).toBeVisible();
});

test("two policies of one host each ask for themselves", async ({ page }) => {
  await page.goto(`${site.origin}/shop`);
  await accept(page).click();
  await expect(accept(page)).toBeHidden();
  await page.goto(site.origin);
  await expect(accept(page)).toBeVisible();
  await page.goto(`${site.origin}/shop`);
  await expect(page.locator("html")).toHaveAttribute("data-tillit", "settled");
  await expect(accept(page)).toBeHidden();
});

test("a policy from the server starts the page; without one everything stays held", async ({ page }) => {
  await page.goto(`${site.origin}/delivered?from=/policy.json`);
  await accept(page).click();
  await expect.poll(() => thirdParty.requests.length).toBe(1);
  thirdParty.clear();
  // Also for the visitor who has just said yes.
  for (const from of ["/nothing.json", "/broken.json", "http://127.0.0.1:1/policy.json"]) {
    await page.goto(`${site.origin}/delivered?from=${from}`);
    await expect(page.locator("body")).toHaveAttribute("data-done", "false");
    await expect(accept(page)).toHaveCount(0);
    await page.waitForTimeout(200);
    expect(thirdParty.requests).toEqual([]);
  }
});

test("a policy of ten minutes ago shows at once, and is asked for anew behind it by its tag", async ({
  page,
}) => {
  await page.goto(`${site.origin}/delivered?from=/aged.json`);
  await expect(accept(page)).toBeVisible();
  expect(asked).toEqual([""]);
  await page.goto(`${site.origin}/delivered?from=/aged.json`);
  await expect(accept(page)).toBeVisible();
  await expect.poll(() => asked.length).toBe(2);
  expect(asked[1]).toMatch(/^"sha256-/);
});

test("says that it honours Global Privacy Control", async ({ request }) => {
  const answer = await request.get(`${site.origin}/.well-known/gpc.json`);
  expect(await answer.json()).toEqual({ gpc: true, lastUpdate: "2026-01-31" });
});
