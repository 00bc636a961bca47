// One browser for a run, and in it one tab for a visit, slowed as the condition says.
import { chromium } from "playwright-core";
import { findChromium } from "../find-browser.mjs";
import { probe } from "./probe.mjs";

/** @typedef {import("playwright-core").Browser} Browser */
/** @typedef {import("playwright-core").BrowserContext} BrowserContext */
/** @typedef {Awaited<ReturnType<typeof openTab>>} Tab */

/** What DevTools calls slow 4G: bytes a second and milliseconds, with its own factors. */
export const slow4g = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: ((1.6 * 1024 * 1024) / 8) * 0.9,
  uploadThroughput: ((750 * 1024) / 8) * 0.9,
};

/** @param {string} pin of the certificate @throws {Error} when no Chromium is there */
export async function openBrowser(pin) {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error("The benchmark needs Chrome, Chromium or Edge: `npm test` says how to get one.");
  return chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      "--host-resolver-rules=MAP *.test 127.0.0.1",
      `--ignore-certificate-errors-spki-list=${pin}`,
      // Several tools show nothing to what says that it is driven.
      "--disable-blink-features=AutomationControlled",
      "--disable-features=BackForwardCache,Translate",
    ],
  });
}

/** A visitor of their own: nothing stored, nothing cached. @param {Browser} browser */
export function newVisitor(browser) {
  const [major] = browser.version().split(".");
  const userAgent = `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${major}.0.0.0 Safari/537.36`;
  return browser.newContext({ userAgent, locale: "en-GB", viewport: { width: 1280, height: 800 } });
}

/**
 * A tab on an empty page of the shop, so that neither connection nor renderer is new when the visit begins.
 *
 * @param {BrowserContext} visitor
 * @param {{ blank: string, banner: string[], cpu: number, slow?: boolean }} how
 */
export async function openTab(visitor, { blank, banner, cpu, slow }) {
  const page = await visitor.newPage();
  await page.addInitScript({ content: `(${probe})(${JSON.stringify(banner)})` });
  const session = await visitor.newCDPSession(page);
  await page.goto(blank);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  if (slow) {
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", slow4g);
  }
  if (cpu > 1) await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });

  /** Through the protocol: playwright's own way would put its script into the page. @param {string} expression @returns {Promise<any>} */
  async function evaluate(expression) {
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (!exceptionDetails) return result.value;
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }

  /** @param {string} expression @param {number} [timeout] ms @throws {Error} when it does not come true in time */
  async function until(expression, timeout = 20_000) {
    for (const end = Date.now() + timeout; Date.now() < end; await pause(40))
      if (await evaluate(`!!(${expression})`)) return;
    throw new Error(`${expression} did not come true within ${timeout} ms`);
  }

  return {
    page,
    evaluate,
    until,
    /** @param {string} url */
    go: (url) => page.goto(url, { waitUntil: "load", timeout: 60_000 }),
    /** Rests on it for a tenth of a second, as a hand does, and clicks. @param {string[]} path */
    async click(path) {
      const find = `witness.find(${JSON.stringify(path)})`;
      await until(find, 8000);
      const { x, y } = await evaluate(find);
      await page.mouse.move(x, y);
      await pause(100);
      await page.mouse.down();
      await page.mouse.up();
    },
    /** Seconds of the main thread's own time, and what the page holds. @param {boolean} [swept] after the garbage is gone */
    async meter(swept) {
      if (swept) await session.send("HeapProfiler.collectGarbage");
      const { metrics } = await session.send("Performance.getMetrics");
      const read = (/** @type {string} */ name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
      return {
        main: read("TaskDuration") * 1000,
        script: read("ScriptDuration") * 1000,
        layouts: read("LayoutCount"),
        heap: read("JSHeapUsedSize") / 1024,
        nodes: read("Nodes"),
      };
    },
  };
}

/** @param {number} ms */
export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
