// Starts the browser so that a site meets what its visitors use.
import { type Browser, chromium, firefox } from "playwright-core";
import { Failure } from "../../failure.ts";
import type { InstalledBrowser } from "./find-browser.ts";
import { quietChromium } from "./quiet-chromium.ts";

/** Trackers stay silent for automated browsers, and silence would look like innocence. */
const likeAPersons = "--disable-blink-features=AutomationControlled";

/** Ctrl-C is the command's: it keeps what there is before the browser goes. */
const ourSignals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };

/**
 * @throws {Failure} when it does not start
 * @example const browser = await launch(findBrowser())
 */
export async function launch({ engine, path }: InstalledBrowser): Promise<Browser> {
  try {
    if (engine === "firefox") {
      return await firefox.launch({
        executablePath: path,
        channel: "moz-firefox",
        headless: true,
        ...ourSignals,
      });
    }
    return await chromium.launch({
      executablePath: path,
      headless: true,
      // As root Chromium refuses to run inside its sandbox.
      chromiumSandbox: process.getuid?.() !== 0,
      args: [...quietChromium, likeAPersons],
      ...ourSignals,
    });
  } catch (error) {
    const [reason] = (error as Error).message.split("\n");
    throw new Failure("environment", `${path} did not start: ${reason}`, "Give another with --browser.");
  }
}

/** The browser's own name for itself without the word that says that nobody is watching. */
export async function ordinaryUserAgent(browser: Browser): Promise<string | undefined> {
  if (browser.browserType().name() !== "chromium") return undefined;
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    return (await page.evaluate(() => navigator.userAgent)).replace("HeadlessChrome", "Chrome");
  } finally {
    await context.close();
  }
}
