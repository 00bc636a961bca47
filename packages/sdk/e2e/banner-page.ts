// A page with the built script-tag file on it, on an https origin that exists in the browser only.
import { readFileSync } from "node:fs";
import type { BrowserContext, Locator, Page } from "@playwright/test";

const dist = new URL("../dist/", import.meta.url);
const policies = new URL("../../../examples/policies/", import.meta.url);
export const origin = "https://shop.example";

interface Setting {
  readonly version?: string;
  /** As data, or as code. */
  readonly options?: object | string;
  readonly head?: string;
  /** What the page begins with, and what it ends with. */
  readonly lead?: string;
  readonly body?: string;
  readonly lang?: string;
  readonly csp?: string;
  /** Answers with 404 for the languages, and for "your consent". */
  readonly mute?: boolean;
}

/** Opens the page, or opens it again with another setting. */
export async function open(page: Page, setting: Setting = {}): Promise<void> {
  await page.context().unrouteAll();
  await serve(page.context(), setting);
  await page.goto(`${origin}/`);
}

async function serve(context: BrowserContext, setting: Setting) {
  const { version = "2.0", options = {}, lang = "en", head = "", lead = "", body = "", csp, mute } = setting;
  const policy = readFileSync(new URL(`nordljus-${version}.json`, policies), "utf8");
  const script = (text: string) => ({ contentType: "text/javascript", body: text });
  await context.route(`${origin}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === "/start.js") {
      return route.fulfill(
        script(`globalThis.heard = [];
          globalThis.consent = tillit.start(${policy}, ${typeof options === "string" ? options : JSON.stringify(options)});
          consent.subscribe((event) => heard.push(event));`),
      );
    }
    if (path.endsWith(".js")) {
      if (mute && /locales|your-consent/.test(path)) return route.fulfill({ status: 404 });
      return route.fulfill(script(readFileSync(new URL(`.${path}`, dist), "utf8")));
    }
    return route.fulfill({
      contentType: "text/html; charset=utf-8",
      headers: csp ? { "content-security-policy": csp } : {},
      body: `<!doctype html><html lang="${lang}"><head><title>Lamps</title>
        <meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">${head}
        <script src="/tillit.js"></script><script src="/layouts.js"></script><script src="/start.js"></script></head>
        <body><main><h1>Lamps</h1>${lead}<a href="/lamps">All lamps</a>${"<p>Light for long evenings.</p>".repeat(60)}${body}</main></body></html>`,
    });
  });
}

export const banner = (page: Page): Locator => page.locator("tillit-consent section.layer");
export const preferences = (page: Page): Locator => page.getByRole("dialog");
export const button = (page: Page, name: string): Locator => page.getByRole("button", { name, exact: true });

/** What the engine says, as data. */
export const grants = (page: Page): Promise<{ [key: string]: boolean | null }> =>
  page.evaluate("({ ...consent.getSnapshot().grants })");
export const records = (page: Page): Promise<{ evidence: { [name: string]: string } }[]> =>
  page.evaluate("heard.filter(({ record }) => record).map(({ record }) => record)");
