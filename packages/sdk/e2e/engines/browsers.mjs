// The browsers beside Chromium that are on this machine, each as a driver.
import { existsSync } from "node:fs";
import { chromium, firefox } from "@playwright/test";
import { findHeadlessChromium } from "../../../../scripts/find-browser.mjs";
import { startDriver } from "./web-driver.mjs";

const paths = {
  firefox: "/usr/bin/firefox-esr",
  webkit: "/usr/bin/WebKitWebDriver",
  display: "/usr/bin/xvfb-run",
};
const miniBrowser = ["x86_64", "aarch64"]
  .map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)
  .find(existsSync);

/** By name; `null` where the browser is not there: apt installs `firefox-esr`, `webkit2gtk-driver` and `xvfb`. */
export const browsers = {
  firefox: existsSync(paths.firefox) ? startFirefox : null,
  webkit: miniBrowser && existsSync(paths.webkit) && existsSync(paths.display) ? startWebKit : null,
};

/** Chromium besides, for what is told of every browser. */
export const everyBrowser = { chromium: startChromium, ...browsers };

function startWebKit() {
  const port = 20_000 + (process.pid % 20_000);
  return startDriver([paths.display, "-a", paths.webkit], port, {
    "webkitgtk:browserOptions": { binary: miniBrowser, args: ["--automation"] },
  });
}

async function startChromium() {
  return drive(
    await chromium.launch({
      executablePath: findHeadlessChromium(),
      chromiumSandbox: process.getuid?.() !== 0,
      args: ["--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
    }),
  );
}

async function startFirefox() {
  return drive(await firefox.launch({ channel: "moz-firefox", executablePath: paths.firefox }));
}

/** Firefox whose visitor has blocked all cookies; `null` where there is no Firefox. */
export const firefoxWithoutCookies =
  browsers.firefox &&
  (async () => {
    const firefoxUserPrefs = { "network.cookie.cookieBehavior": 2 };
    return drive(
      await firefox.launch({ channel: "moz-firefox", executablePath: paths.firefox, firefoxUserPrefs }),
    );
  });

/** @param {import("@playwright/test").Browser} browser @returns {Promise<import("./web-driver.mjs").Driver>} */
async function drive(browser) {
  const context = await browser.newContext();
  const pages = [await context.newPage()];
  let page = /** @type {import("@playwright/test").Page} */ (pages[0]);
  /** @param {string} code */
  const run = (code) => page.evaluate((text) => new Function(text)(), code);
  return {
    open: async (url) => void (await page.goto(url)),
    run,
    async until(code, wanted, seconds = 15) {
      const expected = JSON.stringify(wanted);
      let found;
      for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
        found = await run(`return JSON.stringify(${code})`).catch(String);
        if (found === expected) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`${code} is ${found} and should be ${expected}`);
    },
    press: (key) => page.keyboard.press(key),
    back: async () => void (await page.goBack()),
    async another() {
      page = await context.newPage();
      pages.push(page);
    },
    async to(number) {
      page = pages[number] ?? page;
    },
    clear: () => context.clearCookies(),
    close: () => browser.close(),
  };
}
