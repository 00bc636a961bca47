import { expect, type Page, test } from "@playwright/test";
import { startLedger } from "../test/ledger-server.ts";
import { openShop, type Shop } from "./shop.ts";

let shop: Shop;
test.beforeEach(async () => {
  shop = await openShop();
});
test.afterEach(() => shop.close());

const answer = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const kept = () => shop.ledger.ledger.map(({ evidence }) => evidence.action);
const entries = (page: Page) =>
  page.evaluate<{ status?: number; receipt?: { id: string }; record: { id: string } }[]>(
    "reporter.entries()",
  );
const open = async (page: Page, url = shop.origin) => {
  await page.goto(url);
  await page.waitForFunction("globalThis.reporter");
};

test("stores and sends nothing before a choice", async ({ page }) => {
  await open(page);
  await page.waitForTimeout(600);
  await page.reload();
  await page.waitForTimeout(300);
  expect(shop.ledger.requests()).toBe(0);
  expect(await page.evaluate("localStorage.length")).toBe(0);
});

test("brings a choice to the ledger once, and keeps its receipt over page loads", async ({ page }) => {
  await open(page);
  await answer(page, "Accept all");
  await expect.poll(() => page.evaluate("heard.length")).toBe(1);
  const [entry] = await entries(page);
  expect(await page.evaluate("heard")).toEqual([["receipt", entry?.record.id, 201]]);
  const handedBack = () => page.evaluate("consent.record.receipt?.id ?? null");
  expect(await handedBack()).toBe(entry?.record.id);
  for (let times = 0; times < 2; times++) await open(page);
  await page.waitForTimeout(400);
  expect(kept()).toEqual(["accept-all"]);
  expect(shop.ledger.requests()).toBe(1);
  expect((await entries(page))[0]?.receipt?.id).toBe(entry?.record.id);
  expect(await handedBack()).toBe(entry?.record.id);
  // A newer choice does not go by the receipt of the one before.
  const newer = await page.evaluate("consent.rejectAll().then(() => consent.record.receipt ?? null)");
  expect(newer).toBeNull();
  await expect.poll(handedBack).toBe(await page.evaluate("consent.record.id"));
});

test("brings a choice to the ledger whose tab is closed in the same task", async ({ page }) => {
  await open(page);
  const [tab] = await Promise.all([page.waitForEvent("popup"), page.evaluate("void open('/')")]);
  await tab.waitForFunction("globalThis.reporter");
  const closed = tab.waitForEvent("close");
  await tab.evaluate("setTimeout(() => { consent.rejectAll(); close(); })");
  await closed;
  await expect.poll(kept).toEqual(["reject-all"]);
  // The answer to a beacon is heard by nobody: the next page asks again, and gets the receipt.
  await open(page);
  await expect.poll(async () => (await entries(page))[0]?.status).toBe(200);
  expect(kept()).toEqual(["reject-all"]);
});

test("brings a choice to the ledger that is followed by a navigation in the same task", async ({ page }) => {
  await open(page);
  await page.evaluate("void consent.acceptAll(), void (location.href = '/without')");
  await page.waitForURL(shop.without);
  await expect.poll(kept).toEqual(["accept-all"]);
});

test("elects one sender among tabs, and keeps the order of their choices", async ({ page, context }) => {
  const other = await context.newPage();
  await open(page);
  await open(other);
  shop.ledger.faults.push("slow", "slow", "slow", "slow", "slow", "slow");
  // Each tab has heard of the last choice in the other one, so that every one of these is a decision.
  for (const [tab, choice] of [
    [page, "acceptAll"],
    [other, "rejectAll"],
    [page, "acceptAll"],
    [other, "rejectAll"],
    [page, "acceptAll"],
    [other, "rejectAll"],
  ] as const) {
    await tab.evaluate(`void consent.${choice}()`);
    await tab.waitForFunction(`reporter.entries().some(({ record }) => record.id === consent.record.id)`);
    const id = await tab.evaluate("consent.record.id");
    for (const each of [page, other])
      await each.waitForFunction(`globalThis.consent?.record?.id === "${id}"`);
  }
  await expect.poll(async () => (await entries(page)).filter(({ status }) => !status).length).toBe(0);
  const order = (await entries(other)).map(({ record }) => record.id);
  expect(order.length).toBe(6);
  expect(shop.ledger.ledger.map(({ id }) => id)).toEqual(order);
});

test("has one request on its way, however many tabs have choices to send", async ({ page, context }) => {
  const tabs = [page, await context.newPage(), await context.newPage()];
  for (const tab of tabs) await open(tab);
  shop.ledger.faults.push(...Array.from({ length: 12 }, () => "slow" as const));
  for (const [at, tab] of [...tabs, ...tabs].entries()) {
    await tab.evaluate(`void consent.${at % 2 ? "reject" : "accept"}All()`);
    const id = await tab.evaluate("consent.record.id");
    for (const each of tabs) await each.waitForFunction(`globalThis.consent?.record?.id === "${id}"`);
  }
  await expect.poll(async () => (await entries(page)).filter(({ status }) => !status).length).toBe(0);
  expect(shop.ledger.requests()).toBeGreaterThan(1);
  expect(shop.ledger.mostBusy()).toBe(1);
});

test("survives reloads while the server is down, and delivers in order when it is back", async ({ page }) => {
  const { port } = shop.ledger;
  await shop.ledger.close();
  await open(page);
  await answer(page, "Accept all");
  await expect.poll(async () => (await entries(page)).length).toBe(1);
  await open(page);
  await page.evaluate("void consent.rejectAll()");
  await expect.poll(async () => (await entries(page)).length).toBe(2);
  await open(page);
  const back = await startLedger(port);
  back.policies.add("2.0");
  await expect
    .poll(() => back.ledger.map(({ evidence }) => evidence.action), { timeout: 20_000 })
    .toEqual(["accept-all", "reject-all"]);
  await expect.poll(async () => (await entries(page)).every(({ receipt }) => receipt)).toBe(true);
  await back.close();
});

test("tries nothing while the browser is offline, and sends as soon as it is not", async ({
  page,
  context,
}) => {
  await open(page);
  await context.setOffline(true);
  await answer(page, "Accept all");
  await expect.poll(async () => (await entries(page)).length).toBe(1);
  await page.waitForTimeout(300);
  expect(shop.ledger.requests()).toBe(0);
  await context.setOffline(false);
  await expect.poll(kept).toEqual(["accept-all"]);
  expect(shop.ledger.requests()).toBe(1);
});

test("puts a refused record into the dead letter, tells the page, and never sends it again", async ({
  page,
}) => {
  await open(page);
  shop.ledger.faults.push("400");
  await answer(page, "Accept all");
  await expect
    .poll(() => page.evaluate("heard.map(([name, , status]) => name + status)"))
    .toEqual(["dead-letter400"]);
  await open(page);
  await page.waitForTimeout(400);
  expect(shop.ledger.requests()).toBe(1);
  expect((await entries(page))[0]?.status).toBe(400);
});

test("delivers where web storage is forbidden, and harms nothing", async ({ page }) => {
  const errors: string[] = [];
  page.on("console", (message) => message.text().startsWith("harm") && errors.push(message.text()));
  await page.addInitScript(() => {
    addEventListener("error", ({ message, error }) => console.log("harm", message, error?.stack));
    // Such a page has a rejection without a reason, with a reporter or without one.
    addEventListener(
      "unhandledrejection",
      ({ reason }) => reason && console.log("harm", reason, reason.stack),
    );
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await open(page);
  await answer(page, "Accept all");
  await expect.poll(kept).toEqual(["accept-all"]);
  await expect.poll(async () => (await entries(page))[0]?.status).toBe(201);
  expect(errors).toEqual([]);
});

test("does its work after the click was painted and the tags were released, though the server hangs", async ({
  browser,
}) => {
  test.slow();
  const watch = () => {
    const seen = globalThis as unknown as { work: number[] };
    seen.work = [];
    const note =
      <T extends (...given: never[]) => unknown>(work: T) =>
      (that: unknown, given: Parameters<T>) => {
        seen.work.push(performance.now());
        return Reflect.apply(work, that, given);
      };
    const write = note(Storage.prototype.setItem);
    Storage.prototype.setItem = function (...given) {
      write(this, given);
    };
    const send = note(fetch);
    globalThis.fetch = (...given) => send(undefined, given) as Promise<Response>;
    addEventListener("click", () => performance.mark("click"), true);
  };
  shop.ledger.faults.push(...Array.from({ length: 40 }, () => "hang" as const));
  const measure = async (url: string) => {
    const times: number[] = [];
    for (let round = 0; round < 5; round++) {
      // A visitor each: what an earlier one left would be sent first, and hang.
      const visitor = await browser.newContext();
      const page = await visitor.newPage();
      await page.addInitScript(watch);
      await page.goto(url);
      if (url === shop.origin) await page.waitForFunction("globalThis.reporter");
      await page.evaluate("void (globalThis.work.length = 0)");
      await answer(page, "Accept all");
      await page.waitForFunction("globalThis.released");
      if (url === shop.origin) {
        await expect.poll(() => page.evaluate("work.length")).toBeGreaterThan(1);
        expect(await page.evaluate("Math.min(...work) > released")).toBe(true);
      }
      times.push(await page.evaluate("released - performance.getEntriesByName('click').at(-1).startTime"));
      await visitor.close();
    }
    return times.sort((a, b) => a - b)[2] ?? 0;
  };
  const without = await measure(shop.without);
  const hung = await measure(shop.origin);
  test.info().annotations.push({
    type: "click to release, median of 5",
    description: `${without.toFixed(1)} ms without a reporter, ${hung.toFixed(1)} ms with a hung server`,
  });
  // The server never answers; a reporter in the way would cost its 30 s.
  expect(hung).toBeLessThan(without + 50);
});
