// The browsers beside Chromium that are on this machine, each as a driver.
import { existsSync } from "node:fs";
import { firefox } from "@playwright/test";
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

function startWebKit() {
  const port = 20_000 + (process.pid % 20_000);
  return startDriver([paths.display, "-a", paths.webkit], port, {
    "webkitgtk:browserOptions": { binary: miniBrowser, args: ["--automation"] },
  });
}

/** @returns {Promise<import("./web-driver.mjs").Driver>} */
async function startFirefox() {
  const browser = await firefox.launch({ channel: "moz-firefox", executablePath: paths.firefox });
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
