import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { policyScript } from "../policies/policy-script.mjs";
import { type Site, startSite } from "../servers/site.mjs";
import { openRoad, type Road } from "./road.ts";
import { type ServerProcess, startServerProcess } from "./server-process.ts";

const policy = JSON.parse(await readFile(new URL("../policies/nordljus-2.0.json", import.meta.url), "utf8"));

let site: Site;
let server: ServerProcess;
let road: Road;
test.beforeEach(async () => {
  let endpoint = "";
  site = await startSite({
    pages: {
      "/": async () =>
        (await readFile(new URL("index.html", import.meta.url), "utf8")).replace("{{endpoint}}", endpoint),
      "/policy.js": () => policyScript("2.0"),
    },
  });
  server = await startServerProcess([site.origin]);
  road = await openRoad(server.origin);
  endpoint = `${road.origin}/v1/records`;
});
test.afterEach(() => Promise.all([site.close(), road.close(), server.close()]));

const answer = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const recordId = (page: Page) => page.evaluate<string>("consent.record.id");
const open = async (page: Page) => {
  await page.goto(site.origin);
  await page.waitForFunction("globalThis.reporter");
};

test("a decision arrives once, and its receipt comes back to the page and stays there", async ({ page }) => {
  await server.register(policy);
  await open(page);
  expect(road.requests()).toBe(0);
  await answer(page, "Accept all");
  await expect(page.locator("#receipt")).toHaveText("Kept as entry 1 of the ledger.");
  const id = await recordId(page);
  expect(await page.evaluate("heard")).toEqual([["receipt", id, 201]]);
  expect(await server.ids()).toEqual([id]);
  const requests = road.requests();
  for (let times = 0; times < 3; times++) {
    await open(page);
    await expect(page.locator("#receipt")).toHaveText("Kept as entry 1 of the ledger.");
  }
  expect(road.requests()).toBe(requests);
  expect(await server.ids()).toEqual([id]);
});

test("the receipt holds without the server, by its public key", async ({ page }) => {
  await server.register(policy);
  await open(page);
  await answer(page, "Reject all");
  await expect(page.locator("#receipt")).toContainText("Kept");
  const [{ receipt, record }] = (await page.evaluate("reporter.entries()")) as [
    { receipt: never; record: never },
  ];
  const { keys } = await (await fetch(`${server.origin}/.well-known/tillit-keys.json`)).json();
  await server.close();
  const { verifyReceipt } = await import("../../packages/server/dist/verify.js");
  expect(verifyReceipt(receipt, keys, record)).toBeUndefined();
  expect(verifyReceipt(receipt, keys, { ...(record as object), regime: "opt-out" } as never)).toBe("changed");
});

test("a record of a policy that the server does not know waits, and arrives when it does", async ({
  page,
}) => {
  await open(page);
  await answer(page, "Accept all");
  await expect.poll(() => road.requests()).toBe(1);
  await expect(page.locator("#receipt")).toHaveText("On its way.");
  await server.register(policy);
  await open(page);
  await expect(page.locator("#receipt")).toContainText("Kept as entry 1");
});

test("a record that the server refuses for good is a dead letter, and the page hears of it", async ({
  page,
}) => {
  await server.register(policy);
  // A device whose clock is wrong by more than the server believes.
  await page.clock.setSystemTime(Date.now() - 200 * 86_400_000);
  await open(page);
  await answer(page, "Accept all");
  await expect(page.locator("#receipt")).toHaveText(
    "Refused: The record's time is too far from the server's.",
  );
  expect(await page.evaluate("heard")).toEqual([["dead-letter", await recordId(page), 400]]);
  const requests = road.requests();
  await open(page);
  await page.evaluate("reporter.flush()");
  expect(await page.evaluate("reporter.entries().map(({ status }) => status)")).toEqual([400]);
  expect(road.requests()).toBe(requests);
  expect(await server.ids()).toEqual([]);
});

for (const state of ["hangs", "crawls", "fails"] as const) {
  test(`choice, banner and release do not wait for a server that ${state}`, async ({ page }) => {
    await server.register(policy);
    road.state = state;
    await open(page);
    await answer(page, "Accept all");
    // By the time the request is there, all that the visitor sees has been done; it has no answer yet.
    await expect.poll(() => road.requests()).toBeGreaterThan(0);
    await expect(page.locator("#tracked")).toHaveText("Tracking runs.");
    await expect(page.getByRole("button", { name: "Accept all" })).toBeHidden();
    if (state !== "fails") expect(road.held()).toBe(1);
    await expect(page.locator("#receipt")).toHaveText("On its way.");
    // Nor does the next page, nor a change of mind on it.
    await open(page);
    await expect(page.locator("#tracked")).toHaveText("Tracking runs.");
    await page.evaluate("void consent.rejectAll()");
    // A page whose tracker has run is loaded again.
    await page.waitForFunction(
      "globalThis.consent?.allows('tracking') === false && globalThis.reporter?.entries().length === 2",
    );
    await expect(page.locator("#tracked")).toBeEmpty();
    road.state = "open";
    await page.evaluate("localStorage.removeItem('tillit-outbox')");
    await open(page);
    await expect.poll(async () => (await server.ids()).length).toBe(2);
    const order = await page.evaluate("reporter.entries().map(({ record }) => record.id)");
    expect(await server.ids()).toEqual(order);
  });
}
