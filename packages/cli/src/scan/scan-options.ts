// How a site is to be looked at.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { Failure } from "../failure.ts";

export interface ScanOptions {
  /** `chromium`, `firefox`, or the path of one. */
  readonly browser?: string;
  /** One that runs already, and is left running. */
  readonly running?: Browser;
  /** Pages at most. 20 */
  readonly maxPages?: number;
  /** Milliseconds for the whole scan. 15 minutes */
  readonly maxTime?: number;
  /** Milliseconds for one page in one state. 30 000 */
  readonly timeout?: number;
  /** Milliseconds for a page to come to rest. 3 000 */
  readonly settle?: number;
  /** Visits at one time. 2 */
  readonly parallel?: number;
  /** Milliseconds between the starts of two pages. 500; a site's crawl-delay goes before it where it is longer. */
  readonly delay?: number;
  /** Follow links and the site map. Yes */
  readonly crawl?: boolean;
  readonly include?: RegExp;
  readonly exclude?: RegExp;
  /** Obey robots.txt. Yes */
  readonly robots?: boolean;
  /** The browser's own, as its users have it, where nothing is said. */
  readonly userAgent?: string;
  /** `sv-SE`: what the browser says its language is. `en-GB` */
  readonly locale?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly ignoreHttpsErrors?: boolean;
  /** Cookies and web storage that are there from the beginning, as Playwright keeps them. */
  readonly storageState?: Exclude<BrowserContextOptions["storageState"], string>;
  /** Steps before the scan; what they leave behind is there in every visit. */
  readonly login?: (browser: { page: Page; context: BrowserContext; url: string }) => Promise<void>;
  /** Screenshots of the first pages. 3 */
  readonly screenshots?: number;
  /** Where to keep pages that are done. */
  readonly stateFile?: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { done: number; of: number; url: string; state?: string }) => void;
}

/** Least and most, and by how much the command's option has to be multiplied: it counts in seconds. */
const bounds = {
  maxPages: [1, 1_000, 1],
  maxTime: [1_000, 6 * 3_600_000, 1_000],
  timeout: [2_000, 300_000, 1_000],
  settle: [200, 60_000, 1_000],
  parallel: [1, 8, 1],
  delay: [0, 60_000, 1_000],
  screenshots: [0, 50, 1],
} as const;

const standard = {
  maxPages: 20,
  maxTime: 15 * 60_000,
  timeout: 30_000,
  settle: 3_000,
  parallel: 2,
  delay: 500,
  crawl: true,
  robots: true,
  locale: "en-GB",
  viewport: { width: 1280, height: 800 },
  screenshots: 3,
};

export type FullScanOptions = ScanOptions & typeof standard;

/** @throws {Failure} naming the option, what was given and what is allowed */
export function completeOptions(options: ScanOptions): FullScanOptions {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const full: FullScanOptions = { ...standard, ...given };
  for (const [name, [least, most, unit]] of Object.entries(bounds)) {
    const value = full[name as keyof typeof bounds];
    if (!Number.isFinite(value) || value < least || value > most) {
      const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
      const what = unit === 1_000 ? "seconds" : "a number";
      throw new Failure(
        "usage",
        `${flag} is ${value / unit}`,
        `Give ${what} from ${least / unit} to ${most / unit}.`,
      );
    }
  }
  return full;
}

/** @throws {Failure} for anything but http and https */
export function startUrls(urls: readonly string[]): string[] {
  if (!urls.length)
    throw new Failure("usage", "No address was given", "Name at least one: tillit scan https://example.com");
  return urls.map((text) => {
    const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
    if (!URL.canParse(full) || !/^https?:$/.test(new URL(full).protocol)) {
      throw new Failure(
        "usage",
        `"${text}" is no address of a page`,
        "Give one that begins with https:// or http://.",
      );
    }
    return new URL(full).href;
  });
}
