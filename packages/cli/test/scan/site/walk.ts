// A scan of the site of several pages, which is closed with the test. One browser serves all tests of a file.
import type { Browser } from "playwright-core";
import { afterAll, onTestFinished } from "vitest";
import { findBrowser } from "../../../src/scan/browser/find-browser.ts";
import { launch } from "../../../src/scan/browser/launch.ts";
import { type ScanOptions, scan } from "../../../src/scan/index.ts";
import { startWay } from "./way-pages.ts";

const quick = { settle: 200, delay: 0, parallel: 2, screenshots: 0, timeout: 60_000 } as const;

/** Milliseconds that such a scan may take. */
export const patience = 240_000;

let browser: Promise<Browser> | undefined;
afterAll(async () => (await browser)?.close());

export async function walk(options: ScanOptions, paths = ["/"], robots?: string) {
  const site = await startWay(robots);
  onTestFinished(() => site.close());
  browser ??= launch(findBrowser());
  const running = await browser;
  const from = paths.map((path) => `${site.origin}${path}`);
  const look = (more: ScanOptions = {}) => scan(from, { ...quick, running, ...options, ...more });
  const pathsOf = (pages: readonly { url: string }[]) => pages.map(({ url }) => new URL(url).pathname).sort();
  return { site, look, pathsOf };
}
