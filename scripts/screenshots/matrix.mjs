// What is looked at.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../bootstrap.mjs";
import { button, visit } from "./shop.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** Runs from left to right, from right to left, and with long words. */
export const languages = ["en", "ar", "de", "fi"];

/** The plain look first. */
export const themes = [
  "",
  ...readdirSync(join(root, "packages/sdk/themes"))
    .filter((name) => name.endsWith(".css"))
    .map((name) => name.slice(0, -4)),
];

const phone = { width: 320, height: 568 };
const desk = { width: 1280, height: 800 };

export const looks = [
  { look: "light-1280", size: desk, media: { colorScheme: "light", forcedColors: "none" } },
  { look: "dark-1280", size: desk, media: { colorScheme: "dark", forcedColors: "none" } },
  { look: "light-320", size: phone, media: { colorScheme: "light", forcedColors: "none" } },
  { look: "dark-320", size: phone, media: { colorScheme: "dark", forcedColors: "none" } },
  { look: "forced-1280", size: desk, media: { colorScheme: "dark", forcedColors: "active" } },
  { look: "forced-320", size: phone, media: { colorScheme: "light", forcedColors: "active" } },
].map((one) => /** @type {typeof one & { media: Parameters<Page["emulateMedia"]>[0] }} */ (one));

const banner = async (/** @type {Page} */ page) => page.locator("tillit-consent .layer").waitFor();
const reject = async (/** @type {Page} */ page) => button(page, "reject-all").click();
const preferences = async (/** @type {Page} */ page) => {
  await button(page, "preferences").click();
  await page.getByRole("dialog").waitFor();
};
const changed = async (/** @type {Page} */ page) => {
  await reject(page);
  await visit(page, "2.0");
};

/**
 * How to get to each surface, and what the page has to be for it.
 *
 * @type {{ [surface: string]: { reach: (page: Page) => Promise<void>, version?: string, options?: string, embeds?: boolean, movable?: boolean } }}
 */
export const surfaces = {
  banner: { reach: banner },
  bar: { options: "{ layout: tillitLayouts.bar() }", reach: banner },
  "bar-top": { options: '{ layout: tillitLayouts.bar({ position: "top" }) }', reach: banner },
  box: { options: '{ layout: tillitLayouts.box({ position: "top-end" }) }', reach: banner },
  card: { options: "{ layout: tillitLayouts.card() }", reach: banner },
  changes: { version: "1.1", reach: (page) => changed(page).then(() => banner(page)) },
  preferences: { reach: preferences },
  services: {
    async reach(page) {
      await preferences(page);
      await page.locator("tillit-consent .words > section summary").last().click();
      await page.locator("tillit-consent details[open] section").first().scrollIntoViewIfNeeded();
    },
  },
  consent: {
    async reach(page) {
      await reject(page);
      await preferences(page);
      await page.locator("tillit-consent .more summary").first().click();
      await page.locator("tillit-consent .deeds").evaluate((deeds) => deeds.parentElement?.scrollIntoView());
    },
  },
  notice: {
    version: "1.0",
    async reach(page) {
      await reject(page);
      await visit(page, "1.1");
      await page.locator("tillit-consent .notice b").waitFor();
    },
  },
  control: { reach: (page) => reject(page).then(() => button(page, "preferences").waitFor()) },
  movable: {
    movable: true,
    reach: (page) => reject(page).then(() => page.locator("tillit-consent .move").waitFor()),
  },
  placeholder: {
    embeds: true,
    async reach(page) {
      await reject(page);
      await page.locator("tillit-embed button").first().waitFor();
    },
  },
};
