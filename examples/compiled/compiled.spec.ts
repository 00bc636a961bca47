// A site that was built with `tillit build`: what is asked for, what is shown, and under which policies.
import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { buildSite, settingsSchema } from "../../packages/cli/dist/index.js";
import { kept } from "../servers/kept.mjs";
import { test } from "../servers/quiet.ts";
import { startSite } from "../servers/site.mjs";
import { startThirdParty } from "../servers/third-party.mjs";

const csps = {
  "no policy": () => "",
  "nonce and strict-dynamic": (nonce: string) =>
    `script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self'; object-src 'none'; base-uri 'none'`,
  "Trusted Types by name": (nonce: string) =>
    `script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'; trusted-types tillit`,
  "Trusted Types": (nonce: string) =>
    `script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'`,
};
const { $schema, ...policy } = JSON.parse(
  await readFile(new URL("../policies/nordljus-2.0.json", import.meta.url), "utf8"),
);

const settings = settingsSchema.parse({});
const built = kept([policy, settings, "en"], () => buildSite(policy, settings, ["en"]));

/** @param form `inline`: the head that the build has written; `file`: one script with everything in it */
async function open(page: Page, form: "inline" | "file", csp: (nonce: string) => string, more = "") {
  const thirdParty = await startThirdParty();
  const violations: string[] = [];
  const asked: string[] = [];
  const { files, heads } = await built;
  const [{ layer, gate } = { layer: "", gate: "" }] = heads;
  const head =
    form === "inline"
      ? `${layer}<script nonce="{{nonce}}">${gate}</script>`
      : '<script nonce="{{nonce}}" src="/tillit/tillit.en.js"></script>';
  const served = Object.fromEntries(
    Object.entries(files).map(([name, body]) => [
      `/tillit/${name}`,
      () => {
        asked.push(name);
        return { type: "text/javascript", body };
      },
    ]),
  );
  const site = await startSite({
    headers: (_path, { nonce }): { [name: string]: string } =>
      csp(nonce) ? { "content-security-policy": `${csp(nonce)}; report-uri /csp` } : {},
    pages: {
      ...served,
      "/": `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Nordljus</title>${head}
        <script nonce="{{nonce}}" type="text/plain" data-consent="tracking" src="${thirdParty.origin}/embed/script.js"></script>
        <script nonce="{{nonce}}" type="text/plain" data-consent="tracking">document.title = embedRuns + " ran before me"</script>
        </head><body><h1>Nordljus</h1><a href="#" data-consent-action="preferences">Cookies</a>${more}</body></html>`,
      "/csp": async (_url, request) => {
        let body = "";
        for await (const chunk of request) body += chunk;
        violations.push(body);
        return { status: 204 };
      },
    },
    values: {},
  });
  await page.goto(site.origin);
  return { thirdParty, violations, asked, close: () => Promise.all([site.close(), thirdParty.close()]) };
}

const accept = (page: Page) => page.getByRole("button", { name: "Accept all" });

for (const [name, csp] of Object.entries(csps)) {
  for (const form of ["inline", "file"] as const) {
    test(`${form}, under ${name}: asks, opens the preferences, runs in order, and nothing is reported`, async ({
      page,
    }) => {
      const { violations, thirdParty, close } = await open(page, form, csp);
      await expect(accept(page)).toBeVisible();
      expect((await accept(page).boundingBox())?.height).toBeGreaterThanOrEqual(44);
      expect(thirdParty.requests).toEqual([]);
      await page.getByRole("button", { name: "Customise" }).click();
      const dialog = page.getByRole("dialog");
      await expect(dialog).toBeVisible();
      await dialog.getByRole("button", { name: "Accept all" }).click();
      await expect(page).toHaveTitle("1 ran before me");
      expect(violations).toEqual([]);
      await close();
    });
  }
}

test("the first question costs no request, and who has answered gets nothing but the gate", async ({
  page,
}) => {
  const { asked, close } = await open(page, "inline", csps["no policy"]);
  // Nothing comes before the page has shown the question; the preferences come when it has nothing to do.
  await expect(accept(page)).toBeVisible();
  await expect.poll(() => asked).toEqual(["ui.en.js"]);
  await accept(page).click();
  await expect(accept(page)).toBeHidden();
  await expect(page).toHaveTitle("1 ran before me");
  asked.length = 0;
  await page.reload();
  await expect(page).toHaveTitle("1 ran before me");
  await page.waitForTimeout(300);
  expect(asked).toEqual([]);
  await expect(page.locator("tillit-consent")).toHaveCount(0);
  await close();
});

test("an answer costs no request, and its evidence is kept for who looks at the preferences later", async ({
  page,
}) => {
  const { asked, close } = await open(page, "inline", csps["no policy"]);
  await expect.poll(() => asked).toEqual(["ui.en.js"]);
  await accept(page).click();
  await expect(page).toHaveTitle("1 ran before me");
  await page.waitForTimeout(500);
  expect(asked).toEqual(["ui.en.js"]);
  const [kept] = await page.evaluate<{ id: string; record: { evidence: object } }[]>(
    'JSON.parse(localStorage.getItem("tillit-history") ?? "[]")',
  );
  expect(kept?.record.evidence).toMatchObject({ surface: "banner", action: "accept-all", locale: "en" });
  await page.evaluate('tillit.consent.open("preferences")');
  await expect(page.getByText("Your consent")).toBeVisible();
  await page.getByRole("button", { name: "Save choices" }).click();
  const loaded = page.waitForEvent("load");
  await page.evaluate("void tillit.consent.rejectAll()");
  await loaded;
  const ids: string[] = await page.evaluate(
    'JSON.parse(localStorage.getItem("tillit-history") ?? "[]").map(({ id }) => id)',
  );
  expect(ids).toHaveLength(2);
  expect(ids).toContain(kept?.id);
  await close();
});

test("the preferences lie over the question, which has the focus again when they are left", async ({
  page,
}) => {
  const { close } = await open(page, "inline", csps["no policy"]);
  const customise = page.getByRole("button", { name: "Customise" });
  await customise.click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(customise).toBeFocused();
  await expect(customise).toHaveCount(1);
  await customise.press("Enter");
  await page.getByRole("switch", { name: "Functionality" }).click();
  await page.getByRole("button", { name: "Save choices" }).click();
  await expect(page.getByRole("region")).toHaveCount(0);
  await expect(page.getByRole("status").filter({ hasText: "Your choice has been saved." })).toHaveCount(1);
  await close();
});

test("the question is there with the page's first paint, early in the document and in nobody's way", async ({
  page,
}) => {
  const { close } = await open(page, "inline", csps["no policy"]);
  await expect(accept(page)).toBeVisible();
  expect(await page.evaluate(() => document.body.firstElementChild?.localName)).toBe("tillit-consent");
  await page.keyboard.press("Escape");
  await expect(accept(page)).toBeVisible();
  await page.getByRole("button", { name: "Reject all" }).click();
  await expect(accept(page)).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.dataset.tillitGranted)).toBe(
    "necessary necessary/tillit necessary/basket",
  );
  await close();
});

test("what has the focus is never under the question, which is still the only one", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  const links = Array.from({ length: 12 }, (_, at) => `<p><a href="#${at}">Link ${at}</a></p>`).join("");
  const { close } = await open(page, "inline", csps["no policy"], links);
  await expect(accept(page)).toBeVisible();
  const seen = new Set<string>();
  for (let at = 0; at < 14; at++) {
    await page.keyboard.press("Shift+Tab");
    const isSeen = () =>
      page.evaluate(() => {
        const focused = document.activeElement as HTMLElement;
        if (focused.localName !== "a") return true;
        const { left, top, width, height } = focused.getBoundingClientRect();
        return focused.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      });
    await expect.poll(isSeen).toBe(true);
    seen.add(await page.evaluate(() => document.activeElement?.textContent ?? ""));
  }
  expect([...seen].filter((words) => words.startsWith("Link"))).toHaveLength(12);
  await expect(accept(page)).toHaveCount(1);
  await accept(page).click();
  await expect(accept(page)).toHaveCount(0);
  // Said once, by the banner that had taken the layer's place.
  await expect(page.getByRole("status").filter({ hasText: "Your choice has been saved." })).toHaveCount(1);
  await close();
});

test("who answers and leaves in the same moment is remembered", async ({ page, context }) => {
  for (const leave of ["history.back()", "location.reload()", "location.assign('about:blank')"]) {
    await context.clearCookies();
    await page.goto("about:blank");
    const { close } = await open(page, "inline", csps["no policy"]);
    await expect(accept(page)).toBeVisible();
    const gone = page.waitForEvent("framenavigated");
    // The page stays busy until it goes: nothing that waits for a task of its own gets one.
    await page
      .evaluate(`{
        document.querySelector("tillit-consent").shadowRoot.querySelector("[data-action=accept-all]").click();
        ${leave};
        for (const end = performance.now() + 100; performance.now() < end; );
      }`)
      .catch(() => undefined);
    await gone;
    await expect.poll(async () => (await context.cookies()).map(({ name }) => name)).toContain("tillit");
    const [{ value } = { value: "" }] = await context.cookies();
    expect(value).toMatch(/&y=[^&]*tracking/);
    await close();
  }
});

test("an answer is given once: a later one stands when the page is left", async ({ page, context }) => {
  const { close } = await open(page, "inline", csps["no policy"]);
  await accept(page).click();
  await expect(page).toHaveTitle("1 ran before me");
  const loaded = page.waitForEvent("load");
  await page.evaluate("void tillit.consent.withdraw()");
  await loaded;
  await page.goto("about:blank");
  const [{ value } = { value: "" }] = await context.cookies();
  expect(value).toMatch(/&n=[^&]*tracking/);
  expect(value).not.toMatch(/&y=[^&]*tracking/);
  await close();
});
