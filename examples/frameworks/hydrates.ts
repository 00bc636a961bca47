// What every framework's face promises of pages that a server renders, as one suite that each of them runs in a browser.
import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { privateHeaders, readConsent } from "@tillit/sdk/server";
import { type StartState, startAs } from "@tillit/sdk/testing";
import declared from "../policies/nordljus-2.0.json" with { type: "json" };
import { test } from "../servers/quiet.ts";
import { type Site, startSite } from "../servers/site.mjs";
import { startThirdParty, type ThirdParty } from "../servers/third-party.mjs";

type Snapshot = ReturnType<typeof readConsent>["snapshot"];
type Html = string | AsyncIterable<string>;

/** The two modules of `buildBothSides`: the server's exports `render`, the browser's hydrates `#app`. */
interface Built {
  readonly server: string;
  readonly client: string;
}

const policy = declared as never;

/**
 * @param build builds the example's own code for the server and for the browser
 * @param options.streams whether the server sends what is ready while a part of the page is still waited for
 */
export function hydrates(name: string, build: () => Promise<Built>, { streams = false } = {}): void {
  test.describe(`${name}, rendered on a server`, () => {
    test.describe.configure({ mode: "default" });
    let render: (initial: Snapshot | null) => Html | Promise<Html>;
    let site: Site;
    let thirdParty: ThirdParty;
    let said: string[];
    let built: string;
    /** Lets the browser have the code that hydrates. */
    let start: () => void;
    /** Lets the server have what it waits for. */
    let arrive: () => void;
    let started: Promise<void>;

    test.beforeAll(async () => {
      test.setTimeout(180_000);
      const { server, client } = await build();
      built = server;
      thirdParty = await startThirdParty();
      Object.assign(globalThis, { thirdParty: thirdParty.origin });
      site = await startSite({
        pages: {
          "/own": (_url, { headers }) => own(readConsent(policy, { headers }).snapshot),
          "/shared": () => own(null),
          "/wrong": () => own(null, (html) => html.replace(/<h1>.*?<\/h1>/, "")),
          "/client.js": async () => {
            await started;
            return { type: "text/javascript", body: await readFile(client) };
          },
        },
      });
    });
    test.afterAll(() => Promise.all([site?.close(), thirdParty?.close()]));
    test.beforeEach(async ({ page }, { testId }) => {
      thirdParty.clear();
      // A server that has just started: what it has waited for once it has for good.
      ({ render } = await import(`${built}?${testId}`));
      const later = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      Object.assign(globalThis, { later });
      said = [];
      page.on("console", (message) => {
        // The test's own attribute, by which the browser tells what it painted.
        if (message.text().includes("elementtiming")) return;
        if (["error", "warning"].includes(message.type())) said.push(message.text());
      });
      await page.addInitScript(watchPaint);
    });

    function own(initial: Snapshot | null, change = (html: string) => html) {
      async function* body() {
        yield `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Nordljus</title>
<link rel="icon" href="data:,"><script src="/tillit.js"></script>
<script>Object.assign(globalThis, ${JSON.stringify({ initial, thirdParty: thirdParty.origin })});
tillit.start(${JSON.stringify(policy)});</script>
<script type="module" async src="/client.js"></script></head><body><div id="app">`;
        const html = await render(initial);
        if (typeof html === "string") yield change(html);
        else for await (const chunk of html) yield change(chunk);
        yield "</div></body></html>";
      }
      return { body: body(), headers: initial ? privateHeaders : {} };
    }

    /** Opens the page, lets the server's own markup be painted, and only then lets it come alive. */
    async function visit(page: Page, path: string, state: StartState): Promise<string> {
      started = new Promise((resolve) => {
        start = resolve;
      });
      await startAs(page.context(), policy, state, { url: site.origin });
      await page.goto(`${site.origin}${path}`, { waitUntil: "commit" });
      const painted = await page.waitForFunction(() => (globalThis as unknown as Watched).endOfPaint());
      start();
      await page.locator("body[data-alive]").waitFor();
      return painted.jsonValue() as Promise<string>;
    }

    test("a page for one visitor is theirs from the first paint, and stays so without a word", async ({
      page,
    }) => {
      for (const [state, shown] of [
        ["undecided", "fallback"],
        ["rejected", "fallback"],
        ["accepted", "granted"],
      ] as const) {
        arrive();
        expect(await visit(page, "/own", state)).toBe(shown);
        // In every frame since, and the very element that the server wrote.
        expect(await page.evaluate(() => (globalThis as unknown as Watched).framesSince())).toEqual([
          shown,
          "kept",
        ]);
        expect(said).toEqual([]);
      }
    });

    test("a page for everybody shows the fallback first and what is allowed after, without a word", async ({
      page,
    }) => {
      arrive();
      expect(await visit(page, "/shared", "accepted")).toBe("fallback");
      await expect(page.locator("#granted")).toBeVisible();
      await expect(page.locator("#fallback")).toHaveCount(0);
      await expect(page.locator("#film iframe")).toHaveCount(1);
      expect(said).toEqual([]);
    });

    test("an answer reaches what is alive already, and what still comes", async ({ page }) => {
      await visit(page, "/own", "undecided");
      await expect(page.locator("#waiting")).toHaveCount(streams ? 1 : 0);
      await page.evaluate(() =>
        (globalThis as unknown as { tillit: { consent: { acceptAll(): void } } }).tillit.consent.acceptAll(),
      );
      await expect(page.locator("#granted")).toBeVisible();
      arrive();
      if (streams) await expect(page.locator("#reviews")).toHaveText("Reviews for you.");
      await page.locator("#withdraw").click();
      await expect(page.locator("#fallback")).toBeVisible();
      expect(said).toEqual([]);
    });

    test("the framework does complain where the server's markup is another", async ({ page, quiet }) => {
      arrive();
      await visit(page, "/wrong", "undecided");
      await expect.poll(() => said.join()).toMatch(/hydrat|did not match|mismatch/i);
      quiet.splice(0);
    });
  });
}

interface Watched {
  /** Which of the two was on the screen first; `null` while neither was. Watches frames from then on. */
  endOfPaint(): string | null;
  /** What stood there in the frames since, each once; `kept` if it is the element of the first paint. */
  framesSince(): Promise<string[]>;
}

/** Runs in the page before anything else. The browser itself says what it has painted (W3C, Element Timing). */
function watchPaint() {
  const painted: string[] = [];
  const frames = new Set<string>();
  let first: Element | null = null;
  const shown = () => document.querySelectorAll("#granted, #fallback");
  const mark = new MutationObserver(() => {
    for (const element of shown()) element.setAttribute("elementtiming", element.id);
  });
  mark.observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) painted.push((entry as { identifier?: string }).identifier ?? "");
  }).observe({ type: "element", buffered: true });
  const look = () => {
    for (const { id } of shown()) frames.add(id);
    requestAnimationFrame(look);
  };
  Object.assign(globalThis, {
    endOfPaint() {
      if (!painted.length) return null;
      mark.disconnect();
      // A framework would take it for a difference.
      for (const element of shown()) element.removeAttribute("elementtiming");
      first = document.querySelector(`#${painted[0]}`);
      look();
      return painted.join();
    },
    async framesSince() {
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      return [...frames, first && shown()[0] === first ? "kept" : "replaced"];
    },
  });
}
