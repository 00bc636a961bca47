import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { patience, walk } from "./site/walk.ts";

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
