// What every framework's face of Tillit promises, as one suite that each of them runs.
import { expect, type Page } from "@playwright/test";
import { startAs } from "@tillit/sdk/testing";
import policy from "../policies/nordljus-2.0.json" with { type: "json" };
import { test } from "../servers/quiet.ts";
import { startThirdParty, type ThirdParty } from "../servers/third-party.mjs";

/** Elements that an example of a framework has: see `examples/react/src/home.tsx` for one of them. */
const story = {
  granted: "#granted",
  fallback: "#fallback",
  film: "#film iframe",
  elsewhere: "#elsewhere",
  back: "#back",
};

export interface RunningApp {
  readonly origin: string;
  readonly close: () => Promise<unknown>;
}

/** @param start builds and serves the example, which embeds from the third party at that origin */
export function conforms(name: string, start: (thirdParty: string) => Promise<RunningApp>): void {
  test.describe(name, () => {
    // One build for all: tests of this file stay in one worker.
    test.describe.configure({ mode: "default" });
    let site: RunningApp;
    let thirdParty: ThirdParty;
    let said: string[];

    test.beforeAll(async () => {
      test.setTimeout(180_000);
      thirdParty = await startThirdParty();
      site = await start(thirdParty.origin);
    });
    test.afterAll(() => Promise.all([site?.close(), thirdParty?.close()]));
    test.beforeEach(({ page }) => {
      thirdParty.clear();
      said = [];
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) said.push(message.text());
      });
    });
    test.afterEach(() => expect(said).toEqual([]));

    const as = (page: Page, state: Parameters<typeof startAs>[2]) =>
      startAs(page.context(), policy as never, state, { url: site.origin });
    const runs = (page: Page) => page.evaluate(() => (globalThis as { embedRuns?: number }).embedRuns ?? 0);

    test("shows the fallback and asks nobody else before an answer, nor after a no", async ({ page }) => {
      for (const state of ["undecided", "rejected"] as const) {
        await as(page, state);
        await page.goto(site.origin);
        await expect(page.locator(story.fallback)).toBeVisible();
        await expect(page.locator(story.granted)).toHaveCount(0);
        await expect(page.locator(story.film)).toHaveCount(0);
        await page.waitForTimeout(300);
        expect(thirdParty.requests).toEqual([]);
        expect(await runs(page)).toBe(0);
      }
    });

    test("shows what was waiting when it is granted, runs a script once however often its component comes and goes, and takes everything away again", async ({
      page,
    }) => {
      await page.goto(site.origin);
      await page.getByRole("button", { name: "Accept all" }).click();
      await expect(page.locator(story.granted)).toBeVisible();
      await expect(page.locator(story.fallback)).toHaveCount(0);
      await expect(page.locator(story.film)).toHaveCount(1);
      await expect.poll(() => runs(page)).toBe(1);
      for (let times = 0; times < 3; times++) {
        await page.locator(story.elsewhere).click();
        await expect(page.locator(story.granted)).toHaveCount(0);
        await page.locator(story.back).click();
        await expect(page.locator(story.granted)).toBeVisible();
      }
      expect(await runs(page)).toBe(1);
      // Each time that the film comes its frame is fetched; none may be under way still.
      await expect
        .poll(() => thirdParty.requests.map(({ path }) => path).sort())
        .toEqual([...Array(4).fill("/embed/frame.html"), "/embed/script.js"]);
      thirdParty.clear();

      const reloaded = page.waitForEvent("load");
      await page.locator("#withdraw").click();
      await reloaded;
      await expect(page.locator(story.fallback)).toBeVisible();
      await expect(page.locator(story.film)).toHaveCount(0);
      await page.waitForTimeout(300);
      expect(thirdParty.requests).toEqual([]);
      expect(await runs(page)).toBe(0);
    });

    test("disturbs nobody in the minutes after an answer", async ({ page }) => {
      await page.clock.install();
      await page.goto(site.origin);
      // What waits for an idle moment or a timer runs now; an error or a rejection that nobody handles fails the test.
      await page.clock.runFor(60_000);
      await page.getByRole("button", { name: "Accept all" }).click();
      await page.clock.runFor(60_000);
      await expect(page.locator(story.granted)).toBeVisible();
      await page.evaluate(() => 0);
    });

    test("never paints the fallback for a visitor who has said yes before", async ({ page }) => {
      await as(page, "accepted");
      await page.addInitScript((selector) => {
        const seen: boolean[] = [];
        Object.assign(globalThis, { seen });
        const look = () => {
          seen.push(!!document.querySelector(selector));
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }, story.fallback);
      await page.goto(site.origin);
      await expect(page.locator(story.granted)).toBeVisible();
      const seen = await page.evaluate(() => (globalThis as unknown as { seen: boolean[] }).seen);
      expect(seen.length).toBeGreaterThan(0);
      expect(seen.filter(Boolean)).toEqual([]);
    });

    test("loads an embed once without remembering it, or for good, and nothing beside it", async ({
      page,
    }) => {
      await as(page, { functionality: false, tracking: false });
      await page.goto(site.origin);
      const [before] = await page.context().cookies();
      await page.getByRole("button", { name: "Load once" }).click();
      await expect(page.locator(story.film)).toHaveCount(1);
      await expect(page.locator(story.fallback)).toBeVisible();
      expect(await page.context().cookies()).toEqual([before]);
      await page.reload();
      await expect(page.locator(story.fallback)).toBeVisible();
      await expect(page.locator(story.film)).toHaveCount(0);

      await page.getByRole("button", { name: "Always allow" }).click();
      await expect(page.locator(story.film)).toHaveCount(1);
      await page.reload();
      await expect(page.locator(story.film)).toHaveCount(1);
      await expect(page.locator(story.fallback)).toBeVisible();
      expect(await runs(page)).toBe(0);
    });
  });
}
