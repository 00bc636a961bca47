import { writeFileSync } from "node:fs";
import { test } from "vitest";
import { findBrowser } from "../../src/scan/browser/find-browser.ts";
import { launch, ordinaryUserAgent } from "../../src/scan/browser/launch.ts";
import { visit } from "../../src/scan/browser/visit.ts";
import { states } from "../../src/scan/observation.ts";
import { startScanSite } from "./site/start.ts";

test("x", async () => {
  const { site, close } = await startScanSite();
  const browser = await launch(findBrowser(process.env.BROWSER || "chromium"));
  const userAgent = await ordinaryUserAgent(browser);
  for (const path of (
    process.env.PAGES ?? "clean,tillit,vanilla,klaro,tarteaucitron,orejime,shadow,framed,leaks"
  ).split(",")) {
    for (const state of states) {
      const { visit: v } = await visit(browser, `${site.origin}/${path}`, state, {
        context: { userAgent },
        given: new Set(),
        timeout: 20000,
        settle: 900,
        screenshots: false,
      });
      console.log(
        path,
        state,
        v.reached,
        v.why ?? "",
        v.duration,
        v.banner?.product,
        JSON.stringify([
          v.banner?.accept,
          v.banner?.reject,
          v.banner?.settings,
          v.banner?.preticked,
          v.banner?.rejectArea,
        ]),
        JSON.stringify(v.answers.map((a) => a.clicks)),
        "ev",
        v.events.length,
        JSON.stringify(
          Object.fromEntries(
            Object.entries(v.remains).map(([k, r]) => [
              k,
              [
                ...r.cookies.map((c) => c.name + "=" + c.lifetime),
                ...r.storage.map((s) => s.area + ":" + s.key),
              ],
            ]),
          ),
        ),
      );
      if (process.env.DUMP) writeFileSync(`/tmp/dump-${path}-${state}.json`, JSON.stringify(v, null, 1));
    }
  }
  await browser.close();
  await close();
}, 200000);
