import * as catalog from "@tillit/catalog";
import { afterAll, beforeAll, expect, test } from "vitest";
import { assess, type Observation, scan } from "../../src/scan/index.ts";
import { nordljus } from "./site/own-pages.ts";
import { startScanSite } from "./site/start.ts";

let site: Awaited<ReturnType<typeof startScanSite>>;
let observation: Observation;

beforeAll(async () => {
  site = await startScanSite();
  const urls = ["clean", "leaks"].map((path) => `${site.site.origin}/${path}`);
  observation = await scan(urls, {
    browser: "firefox",
    settle: 600,
    delay: 0,
    crawl: false,
    screenshots: 0,
    timeout: 120_000,
  });
}, 400_000);
afterAll(() => site?.close());

const rulesOf = (path: string) =>
  assess(observation, { policy: nordljus, catalog })
    .findings.filter(({ pages, severity }) => severity !== "info" && pages.some((url) => url.endsWith(path)))
    .map(({ rule }) => rule);

test("looks with Firefox as with Chromium: all four states, the leaks of a page that has them", () => {
  expect(observation.browser).toMatch(/^firefox \d/);
  const leaks = observation.pages.find(({ url }) => url.endsWith("/leaks"));
  expect(leaks?.visits.map(({ reached, why }) => why ?? reached)).toEqual([true, true, true, true]);
  expect(rulesOf("/leaks")).toEqual(
    expect.arrayContaining([
      "leak/cookie-before-choice",
      "leak/request-before-choice",
      "withdrawal/cookie-after-withdrawal",
      "withdrawal/request-after-withdrawal",
      "untagged/script",
      "fingerprinting/several",
    ]),
  );
});

test("invents nothing with Firefox on a page that is clean", () => expect(rulesOf("/clean")).toEqual([]));
