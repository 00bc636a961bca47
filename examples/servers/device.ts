// What a page has left on the visitor's device, for specs.
import { expect, type Page } from "@playwright/test";
import type { ThirdParty } from "./third-party.mjs";

/** What Tillit keeps itself, after a decision: the record, and the visitor's earlier ones. */
const own = ["cookie tillit", "local tillit-history"];

/** Names of everything else stored for the page: cookies, web storage, databases, caches. */
export async function leftOnDevice(page: Page): Promise<string[]> {
  const inPage = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `local ${key}`),
    ...Object.keys(sessionStorage).map((key) => `session ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexeddb ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
  ]);
  const cookies = await page.context().cookies();
  return [...inPage, ...cookies.map(({ name }) => `cookie ${name}`)]
    .filter((name) => !own.includes(name))
    .sort();
}

/** Trackers whose collectors have been called, not only whose files have been fetched. */
export function reported({ requests }: ThirdParty): string[] {
  return [...new Set(requests.filter(({ file }) => !file).map(({ tracker }) => tracker))].sort();
}

/** Scrolls, waits, and sees that nothing has been requested from the third party or left on the device. */
export async function expectSilence(page: Page, { requests }: ThirdParty): Promise<void> {
  await page.mouse.wheel(0, 2000);
  await page.waitForTimeout(500);
  expect(requests).toEqual([]);
  expect(await leftOnDevice(page)).toEqual([]);
}
