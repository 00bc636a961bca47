// Looks at a site with a real browser: every page in four states, and writes down what happens.
import { setTimeout } from "node:timers/promises";
import type { Browser } from "playwright-core";
import { findBrowser } from "./browser/find-browser.ts";
import { launch, ordinaryUserAgent } from "./browser/launch.ts";
import { prepare } from "./browser/prepare.ts";
import { type VisitOptions, visit } from "./browser/visit.ts";
import { createFrontier } from "./crawl/frontier.ts";
import { type OriginFacts, readOrigin } from "./crawl/read-origin.ts";
import { robotsName } from "./crawl/robots.ts";
import { openStateFile } from "./crawl/state-file.ts";
import { type Observation, type PageScan, type State, states, type Visit } from "./observation.ts";
import { completeOptions, type FullScanOptions, type ScanOptions, startUrls } from "./scan-options.ts";

export const scannerVersion = "0.1.0";

/**
 * What a real browser sees on a site's pages: with nothing chosen, rejected, accepted and withdrawn. `judge` says
 * what is wrong with it.
 *
 * @throws {Failure} when it cannot begin: no browser, an option out of its bounds, a login that fails
 * @example const observation = await scan(["https://example.com"], { maxPages: 5 })
 */
export async function scan(urls: readonly string[], options: ScanOptions = {}): Promise<Observation> {
  const full = completeOptions(options);
  const start = startUrls(urls);
  const state = full.stateFile
    ? await openStateFile(full.stateFile, keyOf(start, full), new Date())
    : undefined;
  const startedAt = state?.startedAt ?? new Date().toISOString();
  const browser = full.running ?? (await launch(findBrowser(full.browser)));
  const version = `${browser.browserType().name()} ${browser.version()}`;
  try {
    const work = await look(browser, start, full, state);
    return {
      tillit: scannerVersion,
      startedAt,
      finishedAt: new Date().toISOString(),
      browser: version,
      locale: full.locale,
      start,
      ...work,
    };
  } finally {
    if (!full.running) await browser.close();
  }
}

async function look(
  browser: Browser,
  start: readonly string[],
  options: FullScanOptions,
  state: Awaited<ReturnType<typeof openStateFile>> | undefined,
): Promise<Pick<Observation, "pages" | "skipped" | "complete">> {
  const { signal, onProgress, maxPages } = options;
  const deadline = Date.now() + options.maxTime;
  const userAgent = options.userAgent ?? (await ordinaryUserAgent(browser));
  const visiting = await prepare(browser, start[0] ?? "", options, userAgent);
  const frontier = createFrontier({ limit: maxPages, include: options.include, exclude: options.exclude });
  const origins = new Map<string, OriginFacts>();
  const skipped: { url: string; why: string }[] = [];
  const pages = new Map<string, PageScan>((state?.done ?? []).map((page) => [page.url, page]));

  frontier.add(start, "start");
  for (const origin of new Set(start.map((url) => new URL(url).origin))) {
    const facts = await readOrigin(origin, maxPages, userAgent ? { "user-agent": userAgent } : {});
    origins.set(origin, facts);
    if (options.crawl) frontier.add(facts.pages);
  }
  if (options.crawl) for (const page of pages.values()) frontier.add(page.links);

  const stops = () => signal?.aborted || Date.now() > deadline;
  const results: PageScan[] = [];
  let free = options.parallel;
  let lastStart = 0;
  let running = 0;
  const waiting: (() => void)[] = [];
  /** One visit of all pages and states at a time for each of the places. */
  const inTurn = async <T>(act: () => Promise<T>): Promise<T> => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free--;
    try {
      return await act();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };

  async function scanNext(): Promise<boolean> {
    const url = frontier.next();
    if (url === undefined) return false;
    const known = pages.get(url);
    if (known) {
      results.push(known);
      return true;
    }
    const facts = origins.get(new URL(url).origin);
    if (options.robots && facts && !facts.robots.allows(url)) {
      skipped.push({ url, why: `robots.txt does not allow it to ${robotsName}.` });
      return true;
    }
    const pause = Math.max(options.delay, options.robots ? (facts?.robots.delay ?? 0) : 0);
    const wait = lastStart + pause - Date.now();
    lastStart = Math.max(Date.now(), lastStart + pause);
    if (wait > 0) await setTimeout(wait, undefined, { signal }).catch(() => undefined);
    if (stops()) {
      skipped.push({ url, why: "The scan was stopped before it." });
      return false;
    }
    const pictured = results.length + running < options.screenshots;
    running++;
    const page = await scanPage(
      browser,
      url,
      { ...visiting, screenshots: pictured },
      inTurn,
      stops,
      (state) => onProgress?.({ done: results.length, of: frontier.size, url, state }),
    );
    running--;
    if (!page) {
      skipped.push({ url, why: "The scan was stopped while it looked at it." });
      return false;
    }
    if (options.crawl) frontier.add(page.links);
    results.push(page);
    await state?.keep(page);
    onProgress?.({ done: results.length, of: frontier.size, url });
    return true;
  }

  // The first page alone: it has the links for the others.
  let goes = await scanNext();
  while (goes && !stops()) {
    goes = (await Promise.all(Array.from({ length: options.parallel }, scanNext))).some(Boolean);
  }
  const left = frontier.left();
  const why = stops() ? "The scan was stopped before it." : `Beyond the limit of ${maxPages} pages.`;
  skipped.push(...left.map((url) => ({ url, why })));
  return { pages: results, skipped, complete: !stops() };
}

/** `undefined` when the scan was stopped in the middle: a page counts with all its states or not at all. */
async function scanPage(
  browser: Browser,
  url: string,
  options: VisitOptions,
  inTurn: <T>(act: () => Promise<T>) => Promise<T>,
  stops: () => boolean | undefined,
  onState: (state: State) => void,
): Promise<PageScan | undefined> {
  const go = (state: State) =>
    inTurn(async () => {
      onState(state);
      return visit(browser, url, state, options);
    });
  const first = await go("nothing");
  if (options.signal?.aborted) return undefined;
  const { visit: seen, links } = first;
  if (!seen.reached) return { url, visits: [seen], links, failure: seen.why ?? "It could not be opened." };
  const others = states.filter((state) => state !== "nothing");
  // Without a banner a page has one state; to load it three times more would tell the same.
  if (!seen.banner) return { url, visits: [seen], links };
  if (stops()) return undefined;
  const answered: Visit[] = (await Promise.all(others.map(go))).map((visited) => visited.visit);
  return stops() ? undefined : { url, visits: [seen, ...answered], links };
}

/** What must be the same for pages of two runs to belong together. */
function keyOf(
  start: readonly string[],
  { locale, userAgent, browser, settle, storageState }: FullScanOptions,
): string {
  return JSON.stringify([start, locale, userAgent, browser, settle, storageState ?? null]);
}
