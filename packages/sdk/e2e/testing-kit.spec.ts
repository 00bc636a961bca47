// The testing kit's one line for Playwright, and for Cypress by a `cy` that does what Cypress documents.
import type { CDPSession } from "@playwright/test";
import { expect } from "@playwright/test";
import { type StartState, startAs, startCypressAs } from "@tillit/sdk/testing";
import policy from "../../../examples/policies/nordljus-2.0.json" with { type: "json" };
import { test } from "../../../examples/servers/quiet.ts";
import { type Site, startSite } from "../../../examples/servers/site.mjs";

const declared = policy as never;
let site: Site;
test.beforeEach(async () => {
  site = await startSite({
    pages: {
      "/": `<!doctype html><html lang="en"><title>Shop</title><link rel="icon" href="data:,">
<script src="/tillit.js"></script><script>tillit.start(${JSON.stringify(policy)});</script>`,
    },
  });
});
test.afterEach(() => site.close());

/**
 * Cypress' commands with the options, defaults and refusals of its documentation (docs.cypress.io, setCookie and
 * clearCookie, version 15), over the protocol by which Cypress sets cookies in Chromium. They wait in line, as there.
 */
function cypress(browser: CDPSession, host: string) {
  const known = ["log", "domain", "expiry", "hostOnly", "httpOnly", "path", "secure", "timeout", "sameSite"];
  const line: (() => Promise<unknown>)[] = [];
  const refuse = (options: object) => {
    const stranger = Object.keys(options).find((name) => !known.includes(name));
    if (stranger) throw new Error(`cy: no option "${stranger}"`);
  };
  return {
    run: async () => {
      for (const command of line.splice(0)) await command();
    },
    setCookie(name: string, value: string, options: { [option: string]: unknown } = {}) {
      refuse(options);
      const { domain = host, expiry, path = "/", hostOnly = false, sameSite } = options;
      if (typeof name !== "string" || typeof value !== "string") throw new Error("cy.setCookie: strings");
      if (!["lax", "strict", "no_restriction", undefined].includes(sameSite as string))
        throw new Error(`cy.setCookie: sameSite ${sameSite}`);
      if (!Number.isInteger(expiry) || (expiry as number) > Date.now() / 100)
        throw new Error("cy.setCookie: expiry in seconds");
      line.push(() =>
        browser.send("Network.setCookie", {
          name,
          value,
          url: `http://${domain}${path}`,
          ...(!hostOnly && { domain: `${domain}` }),
          expires: expiry as number,
          sameSite: "Lax",
        }),
      );
    },
    clearCookie(name: string, options: { domain?: string } = {}) {
      refuse(options);
      line.push(() => browser.send("Network.deleteCookies", { name, domain: options.domain ?? host }));
    },
  };
}

test("a page starts as accepted, chosen, rejected or undecided, in Playwright and in Cypress", async ({
  page,
  context,
}) => {
  const host = "shop.localhost";
  const url = `http://${host}:${site.port}`;
  const cy = cypress(await context.newCDPSession(page), host);
  const runners = [
    (state: StartState) => startAs(context, declared, state, { url }),
    (state: StartState) => {
      startCypressAs(cy, declared, state);
      return cy.run();
    },
  ];
  for (const start of runners) {
    for (const [state, granted, asks] of [
      ["accepted", /functionality.*tracking/, false],
      [{ functionality: true, tracking: false }, /^(?!.*tracking).*functionality/, false],
      ["rejected", /^(?!.*(tracking|functionality))/, false],
      ["undecided", /^(?!.*(tracking|functionality))/, true],
    ] as const) {
      await start(state);
      await page.goto(url);
      await expect(page.locator("html")).toHaveAttribute("data-tillit-granted", granted);
      await expect(page.getByRole("button", { name: "Accept all" })).toHaveCount(asks ? 1 : 0);
    }
    // What the engine writes later takes the place of what the kit wrote.
    await start("rejected");
    await page.goto(url);
    await page.evaluate(() =>
      (globalThis as unknown as { tillit: { consent: { acceptAll(): unknown } } }).tillit.consent.acceptAll(),
    );
    await expect(page.locator("html")).toHaveAttribute("data-tillit-granted", /tracking/);
    const own = async () => (await context.cookies(url)).filter(({ name }) => name === "tillit").length;
    await expect.poll(own).toBe(1);
  }
});
