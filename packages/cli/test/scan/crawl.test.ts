import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hintsOfHeaders } from "../../src/scan/browser/link-header.ts";
import { createFrontier } from "../../src/scan/crawl/frontier.ts";
import { readRobots } from "../../src/scan/crawl/robots.ts";
import { parseSitemap } from "../../src/scan/crawl/sitemap.ts";
import { openStateFile } from "../../src/scan/crawl/state-file.ts";
import { completeOptions, startUrls } from "../../src/scan/scan-options.ts";

describe("the way through a site", () => {
  it("visits each page once, stays on the origin, and follows no link that signs out or is a file", () => {
    const frontier = createFrontier({ limit: 3 });
    frontier.add(["https://a.example/"], "start");
    frontier.add([
      "https://a.example/#x",
      "https://b.example/",
      "https://a.example/logout",
      "https://a.example/a.pdf",
      "https://a.example/b",
    ]);
    expect([frontier.next(), frontier.next(), frontier.next()]).toEqual([
      "https://a.example/",
      "https://a.example/b",
      undefined,
    ]);
  });
  it("stops at the limit", () => {
    const frontier = createFrontier({ limit: 1 });
    frontier.add(["https://a.example/", "https://a.example/b"], "start");
    expect([frontier.next(), frontier.next()]).toEqual(["https://a.example/", undefined]);
    expect(frontier.left()).toEqual(["https://a.example/b"]);
  });
  it("obeys robots.txt and its delay", () => {
    const robots = readRobots(
      "https://a.example",
      "User-agent: *\nDisallow: /hidden\nCrawl-delay: 2\nSitemap: https://a.example/map.xml",
    );
    expect([
      robots.allows("https://a.example/hidden/x"),
      robots.allows("https://a.example/x"),
      robots.delay,
    ]).toEqual([false, true, 2_000]);
    expect(robots.sitemaps).toEqual(["https://a.example/map.xml"]);
  });
  it("reads site maps and maps of maps", () => {
    expect(
      parseSitemap("<urlset><url><loc> https://a.example/?a=1&amp;b=2 </loc></url></urlset>").pages,
    ).toEqual(["https://a.example/?a=1&b=2"]);
    expect(
      parseSitemap("<sitemapindex><sitemap><loc>https://a.example/2.xml</loc></sitemap></sitemapindex>"),
    ).toEqual({ pages: [], maps: ["https://a.example/2.xml"] });
  });
  it("goes on with finished pages, drops a half-written line, and refuses another scan's file", async () => {
    const file = join(await mkdtemp(join(tmpdir(), "tillit-")), "state");
    const page = { url: "https://a.example/", visits: [], links: [] };
    await (await openStateFile(file, "one", new Date(0))).keep(page);
    await writeFile(file, `${await readFile(file, "utf8")}{"url":"https://a.exa`);
    expect((await openStateFile(file, "one", new Date(9))).done).toEqual([page]);
    await expect(openStateFile(file, "two", new Date())).rejects.toThrow(/another scan|other addresses/);
  });
  it("finds hints in Link headers, and none in other links", () => {
    expect(
      hintsOfHeaders(['<https://c.example>; rel="preconnect", </next>; rel=next'], "https://a.example/").map(
        ({ url }) => url,
      ),
    ).toEqual(["https://c.example/"]);
  });
  it("refuses options out of bounds and addresses that are none", () => {
    expect(() => completeOptions({ maxPages: 0 })).toThrow(/--max-pages is 0/);
    expect(() => startUrls(["ftp://a.example"])).toThrow(/no address of a page/);
    expect(startUrls(["a.example"])).toEqual(["https://a.example/"]);
  });
});
