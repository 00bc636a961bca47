import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type ScanOptions, scan } from "../../src/scan/index.ts";
import { startWay } from "./site/way-pages.ts";

const quick = { settle: 200, delay: 0, parallel: 2, screenshots: 0, timeout: 60_000 } as const;
const patience = 240_000;

async function walk(options: ScanOptions, paths = ["/"], robots?: string) {
  const site = await startWay(robots);
  onTestFinished(() => site.close());
  const from = paths.map((path) => `${site.origin}${path}`);
  const look = (more: ScanOptions = {}) => scan(from, { ...quick, ...options, ...more });
  const pathsOf = (pages: readonly { url: string }[]) => pages.map(({ url }) => new URL(url).pathname).sort();
  return { site, look, pathsOf };
}

test("follows links and the site map, and neither what robots.txt hides nor what signs out", {
  timeout: patience,
}, async () => {
  const { site, look, pathsOf } = await walk({});
  const { pages, skipped, complete } = await look();
  expect(pathsOf(pages)).toEqual(["/", "/a", "/b", "/c", "/mapped"]);
  expect(site.paths()).toEqual(["/", "/a", "/b", "/c", "/mapped"]);
  expect(pages.map(({ failure }) => failure)).toEqual(pages.map(() => undefined));
  expect(skipped.map(({ url, why }) => `${new URL(url).pathname}: ${why}`)).toEqual([
    "/hidden: robots.txt does not allow it to tillit-scan.",
  ]);
  expect(complete).toBe(true);
});

test("visits what robots.txt hides when it is told to, stops at the limit, and says what it left", {
  timeout: patience,
}, async () => {
  const { look, pathsOf } = await walk({ robots: false, maxPages: 3, include: /hidden|\/[ab]$/ });
  const { pages, skipped } = await look();
  const left = pathsOf(skipped);
  expect(pages).toHaveLength(3);
  expect([...pathsOf(pages), ...left].sort()).toEqual(["/", "/a", "/b", "/hidden"]);
  expect(skipped[0]?.why).toBe("Beyond the limit of 3 pages.");
});

test("opens as many pages at a time as it is told, and one after the other where it is told one", {
  timeout: patience,
}, async () => {
  const paths = ["/b", "/together-1", "/together-2"];
  const both = await walk({ crawl: false }, paths);
  const { pages } = await both.look();
  expect(pages.map(({ failure }) => failure)).toEqual([undefined, undefined, undefined]);
  const alone = await walk({ crawl: false, parallel: 1 }, ["/a", "/b", "/c"]);
  await alone.look();
  expect(alone.site.atOnce()).toBe(1);
});

test("waits between pages as long as robots.txt asks", { timeout: patience }, async () => {
  const slow = await walk({ crawl: false }, ["/a", "/b", "/c"], "User-agent: *\nCrawl-delay: 2");
  await slow.look();
  const [first = 0, second = 0, third = 0] = slow.site.calls.map(({ at }) => at);
  // From start to start; how long each browser takes to open is not the site's matter, so half of it must do.
  expect(third - first).toBeGreaterThan(3_000);
  expect(second - first).toBeGreaterThan(1_000);
});

test("goes on where it was stopped, and looks at no page twice", { timeout: patience }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "tillit-scan-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const stateFile = join(folder, "scan.state");
  const { site, look, pathsOf } = await walk({ stateFile });
  const stop = new AbortController();
  const first = await look({
    signal: stop.signal,
    onProgress: ({ done }) => {
      if (done === 1) stop.abort();
    },
  });
  expect(first.complete).toBe(false);
  expect(existsSync(stateFile)).toBe(true);
  const done = pathsOf(first.pages);
  const before = site.calls.length;
  const second = await look();
  expect(second.complete).toBe(true);
  expect(pathsOf(second.pages)).toEqual(["/", "/a", "/b", "/c", "/mapped"]);
  expect(site.calls.slice(before).map(({ path }) => path)).not.toEqual(expect.arrayContaining(done));
  expect(second.startedAt).toBe(first.startedAt);
});

test("signs in first, and holds what the login left against nobody", { timeout: patience }, async () => {
  const { look } = await walk({ crawl: false }, ["/private"]);
  const closed = await look();
  expect(closed.pages[0]?.failure).toBe("The server answered 401.");
  const { pages } = await look({
    login: async ({ page, url }) => {
      await page.goto(new URL("/login", url).href);
      await page.getByLabel("Name").fill("me");
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.waitForURL("**/private");
    },
  });
  const [visit] = pages[0]?.visits ?? [];
  expect(visit?.title).toBe("Private");
  expect(visit?.remains.unasked?.cookies.map(({ name, given }) => ({ name, given }))).toEqual(
    expect.arrayContaining([
      { name: "session", given: true },
      { name: "_ga", given: true },
    ]),
  );
  expect(visit?.remains.unasked?.storage).toMatchObject([{ area: "local", key: "name", given: true }]);
  await expect(look({ login: () => Promise.reject(new Error("No such user")) })).rejects.toThrow(
    "The login failed: No such user. Mend the module of --login.",
  );
});

test("tells cookies that were there from those that the page sets", { timeout: patience }, async () => {
  const cookie = (name: string, value: string) => ({
    name,
    value,
    domain: "localhost",
    path: "/",
    expires: -1,
    httpOnly: false,
    secure: false,
    sameSite: "Lax" as const,
  });
  const storageState = { cookies: [cookie("session", "open"), cookie("old", "1")], origins: [] };
  const { look } = await walk({ crawl: false, storageState }, ["/private"]);
  const { pages } = await look();
  const left = pages[0]?.visits[0]?.remains.unasked?.cookies.map(({ name, given }) => `${name} ${given}`);
  expect(left?.sort()).toEqual(["_ga false", "old true", "session true"]);
});
