// Takes a picture of every surface in every theme, scheme, width and direction, and lays them out on contact sheets:
// `npm run screenshots`, or `node scripts/screenshots.mjs banner preferences` for some. Look at every one.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { root } from "./bootstrap.mjs";
import { findChromium } from "./find-browser.mjs";
import { sheetOf } from "./screenshots/contact-sheet.mjs";
import { languages, looks, surfaces, themes } from "./screenshots/matrix.mjs";
import { dress, openShop } from "./screenshots/shop.mjs";

const folder = join(root, ".cache/screenshots");
const wanted = process.argv.slice(2);
if (!wanted.length) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch({
  executablePath: findChromium(),
  chromiumSandbox: process.getuid?.() !== 0,
});
try {
  for (const [surface, { reach, ...setting }] of Object.entries(surfaces)) {
    if (wanted.length && !wanted.includes(surface)) continue;
    /** @type {import("./screenshots/contact-sheet.mjs").Shot[]} */
    const shots = [];
    for (const language of languages) {
      const page = await browser.newPage();
      // One load a surface and language: everything else is switched while it stands there.
      await openShop(page, { ...setting, language });
      await reach(page);
      for (const theme of themes) {
        await dress(page, theme);
        for (const { look, media, size } of looks) {
          await page.setViewportSize(size);
          await page.emulateMedia(media);
          const name = [surface, language, theme || "plain", look].join("-");
          await page.screenshot({ path: join(folder, `${name}.png`), animations: "disabled" });
          shots.push({ name, width: size.width, height: size.height });
        }
      }
      await page.context().clearCookies();
      await page.close();
    }
    await writeSheet(surface, shots);
  }
} finally {
  await browser.close();
}

/** @param {string} surface @param {import("./screenshots/contact-sheet.mjs").Shot[]} shots */
async function writeSheet(surface, shots) {
  const html = join(folder, `${surface}.html`);
  writeFileSync(html, sheetOf(surface, shots));
  const page = await browser.newPage({ viewport: { width: 2000, height: 1000 } });
  await page.goto(`file://${html}`);
  await page.screenshot({ path: join(folder, `sheet-${surface}.png`), fullPage: true });
  await page.close();
  console.log(`${surface}: ${shots.length} pictures on .cache/screenshots/sheet-${surface}.png`);
}
