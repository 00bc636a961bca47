import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { type ConsentServer, startConsentServer } from "../../../examples/servers/consent-server.mjs";
import { type Site, startSite } from "../../../examples/servers/site.mjs";
import { aRecord, post } from "./records.ts";

const policyOf = (version: string) =>
  JSON.parse(
    readFileSync(new URL(`../../../examples/policies/nordljus-${version}.json`, import.meta.url), "utf8"),
  );
const policies = ["1.0", "1.1", "2.0"].map(policyOf);
const day = 86_400_000;

let server: ConsentServer;
let site: Site;
test.beforeEach(async () => {
  site = await startSite({
    pages: Object.fromEntries(
      policies.map((policy) => [
        `/${policy.version}`,
        `<!doctype html><html lang="sv"><head><title>Lampor</title><script src="/packages/sdk/tillit.js"></script>
         <script>globalThis.consent = tillit.start(${JSON.stringify(policy)}, { reload: false });</script>
         <script type="module">
           import { createReporter } from "/packages/reporter/index.js";
           consent.subscribe(createReporter({ endpoint: globalThis.endpoint }));
         </script></head><body><main><h1>Lampor</h1></main></body></html>`,
      ]),
    ),
  });
  server = await startConsentServer({ policies, origins: [site.origin] });
});
test.afterEach(() => Promise.all([server.close(), site.close()]));

const open = (page: Page) => page.goto(`${server.origin}/dashboard#token=${server.adminToken}`);
const figure = (page: Page, name: string) => page.locator(".figure", { hasText: name }).locator(".value");
const barsOf = (page: Page, title: string) =>
  page.locator("section", { has: page.getByRole("heading", { name: title, exact: true }) });

/** Thirty days of decisions: on the n-th day back, n of them; every third a yes; two languages, two versions. */
async function fill() {
  const records = Array.from({ length: 30 }, (_, back) =>
    Array.from({ length: back }, (_, at) =>
      aRecord(Date.now() - back * day, {
        policy: { id: "nordljus", version: back > 15 ? "1.1" : "2.0" },
        categories: { functionality: at % 2 === 0, tracking: at % 3 === 0 },
        evidence: {
          surface: at % 4 ? "banner" : "preferences",
          action: at % 3 ? "save" : "accept-all",
          locale: at % 5 ? "sv" : "de",
        },
      }),
    ),
  ).flat();
  for (let at = 0; at < records.length; at += 200)
    await post(server, site.origin, records.slice(at, at + 200));
  return records;
}

test("shows decisions over time and grant rates by category, version, locale and surface", async ({
  page,
}) => {
  const records = await fill();
  await open(page);
  const granted = records.filter(({ categories }) => categories.tracking).length;
  await expect(figure(page, "Decisions")).toHaveText(`${records.length}`);
  const rate = new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 1 }).format(
    granted / records.length,
  );
  await expect(figure(page, "Tracking granted")).toHaveText(rate);
  const chart = page.getByRole("img", { name: /^Decisions over time/ });
  await expect(chart.locator("path.line")).toHaveAttribute("d", /^M[\d. L]+$/);
  const over = page.getByRole("figure", { name: "Decisions over time" });
  await over.getByText("As a table").click();
  const dayBack = (back: number) => new Date(Date.now() - back * day).toISOString().slice(0, 10);
  await expect(over.getByRole("row", { name: dayBack(7) })).toHaveText(`${dayBack(7)}7`);
  await expect(page.getByRole("img", { name: /^Grant rate over time/ }).locator("path.line")).toHaveCount(2);
  const german = records.filter(({ evidence }) => evidence.locale === "de").length;
  await expect(barsOf(page, "By locale").getByRole("row", { name: /German/ })).toContainText(`${german}`);
  for (const [title, row] of [
    ["By policy version", /nordljus 1\.1/],
    ["By surface", /Preferences/],
    ["By category", /Functionality/],
  ] as const) {
    await expect(barsOf(page, title).getByRole("row", { name: row }).locator(".bar")).toBeVisible();
  }
  await page.getByRole("combobox", { name: "Time" }).selectOption("7 days");
  const week = records.filter(({ decidedAt }) => decidedAt.slice(0, 10) >= dayBack(6)).length;
  await expect(figure(page, "Decisions")).toHaveText(`${week}`);
});

test("its charts are read by keyboard, value by value", async ({ page }) => {
  await fill();
  await open(page);
  const slider = page.getByRole("slider", { name: "Day of “Decisions over time”" });
  await slider.focus();
  for (let back = 1; back <= 3; back++) {
    await page.keyboard.press("ArrowLeft");
    await expect(slider).toHaveAttribute("aria-valuetext", new RegExp(`: ${back}$`));
  }
});

test("a decision made on a page shows in the live list, with the notice that was seen, and its proof", async ({
  page,
  context,
}) => {
  await open(page);
  await expect(page.getByText("Waiting for the next decision")).toBeVisible();
  const visitor = await context.newPage();
  await visitor.addInitScript((endpoint) => Object.assign(globalThis, { endpoint }), server.endpoint);
  await visitor.goto(`${site.origin}/1.0`);
  await visitor.getByRole("button", { name: "Avvisa alla" }).click();
  const row = page.locator(".tail .row");
  await expect(row).toContainText("Reject all");
  await row.click();
  await expect(page.locator(".proof")).toContainText("Proof holds.");
  await expect(page.locator(".layer[lang=sv]")).toContainText("Nordljus AB");
  await expect(page.locator(".notice")).toContainText("As it was registered.");
  await expect(figure(page, "Decisions")).toHaveText("1");

  // Under a later version only the new service is asked about: that notice names the first record's date.
  await visitor.goto(`${site.origin}/2.0`);
  await visitor.getByRole("button", { name: "Godkänn alla" }).click();
  await expect(row).toHaveCount(2);
  await row.first().click();
  await expect(page.locator(".notice")).toContainText("Drawn up again");
  await expect(page.locator(".facts")).toContainText("nordljus 2.0");
});

test("erases after asking, and not when one keeps it; the proof goes on to hold", async ({ page }) => {
  const [record] = await fill();
  await open(page);
  const look = async () => {
    await page.getByLabel("Record id").fill(record?.id ?? "");
    await page.getByRole("button", { name: "Look up", exact: true }).click();
  };
  await look();
  await page.getByRole("button", { name: "Erase …" }).click();
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.locator(".tag.current")).toBeVisible();
  await page.getByRole("button", { name: "Erase …" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Erase", exact: true }).click();
  await expect(page.getByText("The content was erased")).toBeVisible();
  await expect(page.locator(".proof")).toContainText("Proof holds.");
  await page.getByText("Audit log", { exact: true }).click();
  await expect(page.locator(".acts")).toContainText(`Erase ${record?.id}`);
});

test("exports a record and the whole ledger as downloads; the token is in no address", async ({ page }) => {
  const records = await fill();
  const addresses: string[] = [];
  page.on("request", (request) => addresses.push(request.url()));
  await open(page);
  const [ledger] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export the ledger" }).click(),
  ]);
  const lines = readFileSync(await ledger.path(), "utf8")
    .trimEnd()
    .split("\n");
  expect(lines.filter((line) => line.includes('"type":"entry"'))).toHaveLength(records.length);
  await page.getByLabel("Record id").fill(records[5]?.id ?? "");
  await page.getByRole("button", { name: "Look up", exact: true }).click();
  const [one] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export this record" }).click(),
  ]);
  expect(JSON.parse(readFileSync(await one.path(), "utf8"))).toMatchObject({
    id: records[5]?.id,
    proof: "holds",
  });
  expect(addresses.length).toBeGreaterThan(5);
  expect(addresses.filter((address) => address.includes(server.adminToken))).toEqual([]);
});

test("shows nothing without the token, and says that a wrong one is wrong", async ({ page, request }) => {
  await page.goto(`${server.origin}/dashboard`);
  await expect(page.getByLabel("Admin token")).toBeVisible();
  await page.getByLabel("Admin token").fill("not-the-token-of-this-server");
  await page.getByRole("button", { name: "Open the dashboard" }).click();
  await expect(page.getByRole("alert")).toContainText("does not know this token");
  await expect(page.locator(".figure")).toHaveCount(0);
  const stolen = await request.post(`${server.origin}/v1/admin/export`, { form: { token: "not-it" } });
  expect(stolen.status()).toBe(401);
});

test("its own policy allows no inline script or style, and nothing of the page needs one", async ({
  page,
  request,
}) => {
  const headers = (await request.get(`${server.origin}/dashboard`)).headers();
  expect(headers["content-security-policy"]).toContain("script-src 'self'; style-src 'self'");
  expect(headers["content-security-policy"]).not.toContain("unsafe");
  await page.addInitScript(() => {
    const seen = Object.assign(globalThis, { violations: [] as string[] });
    document.addEventListener("securitypolicyviolation", (event) =>
      seen.violations.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  await fill();
  await open(page);
  await expect(figure(page, "Decisions")).not.toHaveText("0");
  expect(await page.evaluate("violations")).toEqual([]);
});

for (const scheme of ["light", "dark"] as const) {
  test(`has no fault that axe finds, ${scheme}, wide and at 320 pixels, and does not scroll sideways`, async ({
    page,
  }) => {
    test.slow();
    const records = await fill();
    await page.emulateMedia({ colorScheme: scheme });
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto("about:blank");
      await open(page);
      await page.getByLabel("Record id").fill(records[0]?.id ?? "");
      await page.getByRole("button", { name: "Look up", exact: true }).click();
      await expect(page.locator(".proof")).toBeVisible();
      for (const summary of await page.locator("summary").all()) await summary.click();
      // No frames: one pass over one document.
      const axe = new AxeBuilder({ page }).setLegacyMode();
      // In the dark the same elements have other colours, and nothing else.
      if (scheme === "dark") axe.withRules(["color-contrast", "link-in-text-block"]);
      else axe.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]);
      const { violations } = await axe.analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))])).toEqual(
        [],
      );
      const sideways = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
      expect(sideways).toBeLessThanOrEqual(0);
      if (process.env.TILLIT_SCREENSHOTS) {
        await page.screenshot({
          path: `${process.env.TILLIT_SCREENSHOTS}/${scheme}-${width}.png`,
          fullPage: true,
        });
      }
    }
  });
}
