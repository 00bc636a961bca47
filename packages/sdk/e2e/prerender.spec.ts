// A page that the browser prepares for a visit that may never come.
import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium } from "../../../scripts/find-browser.mjs";
import { anyPageOf, builds, expect, test } from "./harness.ts";

for (const build of builds.filter((name) => name !== "npm" || process.env.TILLIT_LONG))
  test(`${build}: a prerendered page shows, releases, decides and sends nothing before it is looked at`, async ({
    site,
    serve,
  }) => {
    const seen: string[] = [];
    serve("/told", (url: URL) => {
      seen.push(url.search.slice(1));
      return { type: "text/plain", body: "" };
    });
    const state =
      '[document.prerendering, document.documentElement.dataset.tillit, document.querySelectorAll("tillit-consent").length].join()';
    serve(
      "/ahead",
      await anyPageOf({
        build,
        body: '<script type="text/plain" data-consent="tracking">fetch("/told?ran," + document.prerendering)</script>',
        // The start of another policy, as after a hot reload, must wait as well, and what the page asks for itself.
        after: `${build === "compiled" ? "" : 'consent.adopt({ ...consent.policy, date: "2026-02-02" });'}
        consent.open("preferences");
        consent.choose({ functionality: false }).then(() => fetch("/told?chosen," + document.prerendering));
        setTimeout(() => fetch("/told?" + ${state}), 500);`,
      }),
    );
    serve(
      "/from",
      await anyPageOf({
        build,
        body: '<script type="speculationrules">{"prerender":[{"urls":["/ahead"],"eagerness":"immediate"}]}</script>',
        after: 'consent.acceptAll(); setTimeout(() => { location.href = "/ahead" }, 2500);',
      }),
    );
    // Playwright's own switches keep Chromium from prerendering: this one is started as a visitor's is.
    const profile = mkdtempSync(join(tmpdir(), "tillit-prerender-"));
    const browser = spawn(
      findChromium() ?? "",
      [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--remote-debugging-port=0",
        `--user-data-dir=${profile}`,
        `${site.origin}/from`,
      ],
      { stdio: "ignore" },
    );
    try {
      await expect.poll(() => seen.length, { timeout: 30_000 }).toBe(3);
      expect(seen.slice(1).sort()).toEqual(["chosen,false", "ran,false"]);
      expect(seen[0]).toBe("true,,0");
    } finally {
      const ended = new Promise((resolve) => browser.once("exit", resolve));
      browser.kill();
      await ended;
      // Parts of the browser may still write; what is left of its profile is in a temporary folder.
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }).catch(String);
    }
  });
