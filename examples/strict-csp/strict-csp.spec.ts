import { expect, type Page } from "@playwright/test";
import { policyScript } from "../policies/policy-script.mjs";
import { reported } from "../servers/device.ts";
import { test } from "../servers/quiet.ts";
import { startSite } from "../servers/site.mjs";
import { startThirdParty } from "../servers/third-party.mjs";
import { trackerTags } from "../servers/tracker-tags.mjs";

const policies = {
  "nonce and strict-dynamic": (nonce: string) =>
    `script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self'; object-src 'none'; base-uri 'none'`,
  "Trusted Types": (nonce: string) =>
    `script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'`,
  "Trusted Types by name": (nonce: string) =>
    `script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'; trusted-types tillit`,
};

/** Opens the page under a policy; violations are counted by the browser's own reports. */
async function open(page: Page, csp: (nonce: string) => string, trackers: string[]) {
  const thirdParty = await startThirdParty();
  const violations: string[] = [];
  const site = await startSite({
    root: new URL("./", import.meta.url),
    headers: (_path, { nonce }) => ({ "content-security-policy": `${csp(nonce)}; report-uri /csp` }),
    pages: {
      "/policy.js": () => policyScript("2.0"),
      "/csp": async (_url, request) => {
        let body = "";
        for await (const chunk of request) body += chunk;
        violations.push(body);
        return { status: 204 };
      },
    },
    values: {
      trackers: trackers
        .map((name) => trackerTags(name, thirdParty.origin, { attributes: 'nonce="{{nonce}}"' }))
        .join("\n"),
      thirdParty: thirdParty.origin,
    },
  });
  await page.goto(site.origin);
  return { thirdParty, violations, close: () => Promise.all([site.close(), thirdParty.close()]) };
}

for (const [name, csp] of Object.entries(policies)) {
  test(`under ${name} the banner shows, tags run in order, and no violation is reported`, async ({
    page,
  }) => {
    const { violations, thirdParty, close } = await open(page, csp, []);
    const accept = page.getByRole("button", { name: "Accept all" });
    await expect(accept).toBeVisible();
    // A style sheet that was refused would leave the button without its size.
    expect((await accept.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(thirdParty.requests).toEqual([]);
    await page.getByRole("button", { name: "Customise" }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.getByRole("dialog").getByRole("button", { name: "Accept all" }).click();
    await expect(page).toHaveTitle("1 ran before me");
    await page.reload();
    await expect(page).toHaveTitle("1 ran before me");
    expect(violations).toEqual([]);
    await close();
  });
}

test("real trackers run under nonce and strict-dynamic, and nothing is fetched before a yes", async ({
  page,
}) => {
  const { thirdParty, close } = await open(page, policies["nonce and strict-dynamic"], [
    "snowplow",
    "mixpanel",
  ]);
  await expect(page.getByRole("button", { name: "Accept all" })).toBeVisible();
  await page.waitForTimeout(300);
  expect(thirdParty.requests).toEqual([]);
  await page.getByRole("button", { name: "Accept all" }).click();
  await expect.poll(() => reported(thirdParty)).toEqual(["embed", "mixpanel", "snowplow"]);
  await close();
});
