import { expect, type Page } from "@playwright/test";
import { test } from "../servers/quiet.ts";
import type { ThirdParty } from "../servers/third-party.mjs";
import { startDemo } from "./demo.mjs";

type Services = Awaited<ReturnType<typeof startDemo>>;
let services: Services;
let site: string;
let requests: ThirdParty["requests"];

test.beforeEach(async () => {
  services = await startDemo({ port: 0 });
  [{ origin: site }, { requests }] = services;
});
test.afterEach(() => Promise.all(services.map(({ close }) => close())));

const collected = () =>
  [...new Set(requests.filter(({ file }) => !file).map(({ tracker }) => tracker))].sort();

async function stored(page: Page) {
  const inPage = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ""),
  ]);
  const cookies = await page.context().cookies();
  return [...inPage, ...cookies.map(({ name }) => name)].filter((name) => !name.startsWith("tillit"));
}

test("no tracker hears of the visitor before an answer, nor after a no", async ({ page }) => {
  for (const path of ["/", "/lamps", "/privacy", "/consent"]) await page.goto(site + path);
  await page.waitForTimeout(500);
  expect(requests).toEqual([]);
  expect(await stored(page)).toEqual([]);
  await page.getByRole("button", { name: "Reject all" }).click();
  for (let times = 0; times < 3; times++) await page.reload();
  await page.waitForTimeout(500);
  expect(requests).toEqual([]);
  expect(await stored(page)).toEqual([]);
});

test("a decision arrives at the consent server, and its dashboard shows what the visitor saw", async ({
  page,
}) => {
  await page.goto(`${site}/consent`);
  await page.getByRole("button", { name: "Reject all" }).click();
  await expect(page.locator("#receipt")).toContainText("entry 1 of its ledger");
  const id = await page.evaluate(
    () => (globalThis as never as { consent: { record: { id: string } } }).consent.record.id,
  );
  await page.goto(services[2].shown);
  await page.getByLabel("Record id").fill(id);
  await page.getByRole("button", { name: "Look up", exact: true }).click();
  await expect(page.locator(".proof")).toContainText("Proof holds.");
  await expect(page.locator(".layer")).toContainText("Nordljus AB asks for your consent");
});

test("after a yes all four trackers report, and the page shows it", async ({ page }) => {
  await page.goto(`${site}/consent`);
  await page.getByRole("button", { name: "Accept all" }).click();
  await expect.poll(collected).toEqual(["amplitude", "mixpanel", "posthog", "snowplow"]);
  await expect(page.locator("#count")).not.toHaveText("0");
  await expect(page.locator("#stored")).toContainText("tracking, mixpanel");
});

test("every name that the trackers leave on the device is declared in the policy", async ({ page }) => {
  await page.goto(site);
  await page.getByRole("button", { name: "Accept all" }).click();
  await expect.poll(collected).toEqual(["amplitude", "mixpanel", "posthog", "snowplow"]);
  await page.goto(`${site}/lamps`);
  await page.waitForTimeout(1000);
  const policy = await page.evaluate(
    () => (globalThis as never as { nordljusPolicy: object }).nordljusPolicy,
  );
  const patterns = (JSON.stringify(policy).match(/"(name|key)":"[^"]+"/g) ?? []).map(
    (pair) => pair.split('"')[3] ?? "",
  );
  const declared = (name: string) =>
    patterns.some((pattern) =>
      new RegExp(`^${pattern.replace(/[.]/g, "\\.").replaceAll("*", ".*")}$`).test(name),
    );
  const names = await stored(page);
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !declared(name))).toEqual([]);
});

test("what the shop remembers follows functionality, and the basket asks nobody", async ({ page }) => {
  await page.goto(`${site}/lamps`);
  await page.locator("#light").fill("5000");
  await page.getByRole("button", { name: "Add Måne to the basket" }).click();
  expect(await stored(page)).toEqual(["nordljus-basket"]);
  await page.reload();
  await expect(page.locator("#light")).toHaveValue("3000");
  await page.getByRole("button", { name: "Accept all" }).click();
  await page.locator("#light").fill("5000");
  await page.reload();
  await expect(page.locator("#light")).toHaveValue("5000");
});

test("steps the policy: 1.1 asks nobody, 2.0 asks for what is new, starting over makes a new visitor", async ({
  page,
}) => {
  const accept = page.getByRole("button", { name: "Accept all" });
  await page.goto(`${site}/consent?policy=1.0`);
  await accept.click();
  await expect(accept).toBeHidden();
  await page.getByRole("link", { name: "Policy 1.1" }).click();
  await expect(page.locator("#record")).toContainText("under policy 1.0");
  await expect(accept).toBeHidden();
  expect(collected()).not.toContain("posthog");
  await page.getByRole("link", { name: "Policy 2.0" }).click();
  await expect(accept).toBeVisible();
  expect(collected()).not.toContain("posthog");
  await accept.click();
  await expect.poll(collected).toContain("posthog");
  await page.getByRole("button", { name: "Start over as a new visitor" }).click();
  await expect(page).toHaveURL(/policy=1\.0/);
  await expect(page.locator("#record")).toContainText("No choice yet");
  await expect(accept).toBeVisible();
});
