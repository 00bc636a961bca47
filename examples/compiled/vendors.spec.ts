// Consent modes in a compiled gate: said before a vendor's first tag, and never more than the visitor has said.
import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { buildSite, type GivenSettings, settingsSchema } from "../../packages/cli/dist/index.js";
import { kept } from "../servers/kept.mjs";
import { test } from "../servers/quiet.ts";
import { startSite } from "../servers/site.mjs";

const { $schema, ...policy } = JSON.parse(
  await readFile(new URL("../policies/nordljus-2.0.json", import.meta.url), "utf8"),
);
const all: GivenSettings["signals"] = {
  google: { defaults: [{ adsDataRedaction: true }], map: { analytics_storage: "tracking/posthog" } },
  microsoft: {},
  matomo: { mode: "cookies" },
};

/** A page whose own first script, behind the gate, writes down what the vendors have been told by then. */
async function open(page: Page, signals?: GivenSettings["signals"], times = 1) {
  const settings = settingsSchema.parse({ signals, reload: false });
  const { files } = await kept([policy, settings, "en"], () => buildSite(policy, settings, ["en"]));
  const look = "self.early = { google: [...(self.dataLayer ?? [])], uet: [...(self.uetq ?? [])] }";
  const served = Object.entries(files).map(([name, body]) => [
    `/tillit/${name}`,
    { type: "text/javascript", body },
  ]);
  const site = await startSite({
    pages: {
      ...Object.fromEntries(served),
      "/": `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Nordljus</title>
        ${files["head.en.html"]?.repeat(times)}<script>${look}</script></head><body><h1>Nordljus</h1></body></html>`,
    },
  });
  await page.goto(site.origin);
  return site;
}

/** Google's commands; anything that is no `arguments` object would be none. */
const google = (page: Page, where = "self.dataLayer") =>
  page.evaluate<[string, string, { [type: string]: unknown }][]>(
    `${where}.filter((entry) => String(entry) === "[object Arguments]").map((entry) => [...entry])`,
  );
const queue = (page: Page, name: "uetq" | "_paq") => page.evaluate<unknown[]>(`self.${name}`);
const granted = (command: readonly [string, string, { [type: string]: unknown }] | undefined) =>
  Object.entries(command?.[2] ?? {})
    .filter(([, state]) => state === "granted")
    .map(([type]) => type);

test("denies before the first tag, grants after a yes and not before, and takes it back", async ({
  page,
}) => {
  const site = await open(page, all);
  const accept = page.getByRole("button", { name: "Accept all" });
  await expect(accept).toBeVisible();
  const early = await google(page, "early.google");
  expect(early.map(([command, name]) => [command, name])).toEqual([
    ["consent", "default"],
    ["set", "ads_data_redaction"],
    ["consent", "update"],
  ]);
  expect(early.flatMap(granted)).toEqual(["security_storage", "security_storage"]);
  expect(await queue(page, "uetq")).not.toContainEqual({ ad_storage: "granted" });
  expect((await queue(page, "uetq")).slice(0, 3)).toEqual(["consent", "default", { ad_storage: "denied" }]);
  expect(await queue(page, "_paq")).toEqual([["requireCookieConsent"]]);

  await accept.click();
  await expect.poll(async () => granted((await google(page)).at(-1))).toHaveLength(7);
  expect((await queue(page, "uetq")).at(-1)).toEqual({ ad_storage: "granted" });
  expect(await queue(page, "_paq")).toEqual([["requireCookieConsent"], ["setCookieConsentGiven"]]);

  await page.evaluate("tillit.consent.choose({ tracking: { posthog: false } })");
  await expect
    .poll(async () => (await google(page)).at(-1)?.[2])
    .toMatchObject({ analytics_storage: "denied", ad_storage: "granted" });
  await page.evaluate("tillit.consent.withdraw()");
  await expect.poll(async () => granted((await google(page)).at(-1))).toEqual(["security_storage"]);
  expect((await queue(page, "uetq")).at(-1)).toEqual({ ad_storage: "denied" });
  expect((await queue(page, "_paq")).at(-1)).toEqual(["forgetCookieConsentGiven"]);
  await site.close();
});

test("who has agreed is denied first and granted before the page's own first script", async ({ page }) => {
  const site = await open(page, all);
  await page.getByRole("button", { name: "Accept all" }).click();
  await expect.poll(async () => granted((await google(page)).at(-1))).toHaveLength(7);
  await page.reload();
  const early = await google(page, "early.google");
  expect(granted(early[0])).toEqual(["security_storage"]);
  expect(granted(early.at(-1))).toHaveLength(7);
  await site.close();
});

test("a gate that stands there twice denies once", async ({ page }) => {
  const site = await open(page, all, 2);
  const names = (await google(page)).map(([, name]) => name);
  expect(names.filter((name) => name === "default")).toHaveLength(1);
  await site.close();
});

test("a site that names no vendor tells none", async ({ page }) => {
  const site = await open(page);
  await page.getByRole("button", { name: "Accept all" }).click();
  expect(await page.evaluate("[self.dataLayer, self.uetq, self._paq].every((q) => q === undefined)")).toBe(
    true,
  );
  await site.close();
});
