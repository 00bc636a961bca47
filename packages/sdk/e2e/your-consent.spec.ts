import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { banner, button, grants, open, origin, preferences, records } from "./banner-page.ts";

const kept = (page: Page) => page.evaluate(() => Object.keys(localStorage).sort());
const recordId = (page: Page) => page.evaluate<string>("consent.record.id");
const settings = (page: Page) => button(page, "Cookie settings");
const decided = async (page: Page, name = "Accept all") => {
  await button(page, name).click();
  await expect.poll(() => kept(page)).toEqual(["tillit-history"]);
};
const facts = (page: Page) => preferences(page).locator(".more dl");

test("shows what is in force, whom to ask and where to complain", async ({ page }) => {
  await open(page);
  expect(await kept(page)).toEqual([]);
  await decided(page);
  await settings(page).click();
  await expect(facts(page)).toContainText(await recordId(page));
  // Once, and not once more in the banner's own short words.
  await expect(
    preferences(page)
      .getByText(await recordId(page))
      .filter({ visible: true }),
  ).toHaveCount(1);
  for (const said of ["Decided on", "Valid until", "Policy version2.0"])
    await expect(facts(page)).toContainText(said);
  await expect(facts(page).getByRole("link", { name: "Nordljus AB" })).toHaveAttribute(
    "href",
    "mailto:privacy@nordljus.example",
  );
  await expect(facts(page).getByRole("link", { name: /IMY/ })).toHaveAttribute("href", "https://www.imy.se");
});

test("gives the record with the server's receipt, as a file and to the clipboard", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin });
  const entries = `() => heard.filter(({ record }) => record).map(({ record }) => ({ record, receipt: { id: record.id, root: "r" } }))`;
  await open(page, { options: `{ server: { entries: ${entries} } }` });
  await decided(page);
  await settings(page).click();
  const coming = page.waitForEvent("download");
  await button(page, "Download").click();
  const file = await coming;
  const id = await recordId(page);
  expect(file.suggestedFilename()).toBe(`consent-${id}.json`);
  const evidence = JSON.parse(readFileSync(await file.path(), "utf8"));
  expect(evidence).toEqual({ record: (await records(page))[0], receipt: { id, root: "r" } });
  await button(page, "Copy").click();
  await expect(preferences(page).getByText("Copied.")).toBeVisible();
  expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))).toEqual(evidence);
});

test("withdraws all in one click, with evidence, and keeps both decisions as history", async ({ page }) => {
  await open(page);
  await decided(page);
  await settings(page).click();
  await button(page, "Withdraw all").click();
  await expect(preferences(page)).toHaveCount(0);
  expect(await grants(page)).toMatchObject({
    functionality: false,
    tracking: false,
    "tracking/posthog": false,
  });
  expect((await records(page))[1]?.evidence).toMatchObject({
    surface: "preferences",
    action: "withdraw",
    notice: expect.stringMatching(/^sha256-/),
  });
  await settings(page).click();
  await page.getByText("History (2)").click();
  await expect(preferences(page).locator(".more li b").first()).toContainText("Policy version 2.0");
  const [latest, first] = await preferences(page).locator("details[open] li p").allTextContents();
  expect([latest, first]).toEqual([
    "Refused: Functionality and Tracking",
    "Allowed: Functionality and Tracking",
  ]);
  await page.getByText("Changes to the policy (3)").click();
  await expect(preferences(page).getByText("The first version of this policy.")).toBeVisible();
});

test("erases record and history here, and asks again", async ({ page }) => {
  await open(page);
  await decided(page);
  // As a reporter keeps it: everything that has the secret in it goes.
  await page.evaluate(
    "localStorage.setItem('outbox:1', JSON.stringify(heard.at(-1).record)); localStorage.setItem('basket', '1')",
  );
  await settings(page).click();
  await button(page, "Erase").click();
  await expect(banner(page)).toBeVisible();
  await expect(preferences(page)).toHaveCount(0);
  expect(await kept(page)).toEqual(["basket"]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await grants(page)).toMatchObject({ functionality: null, tracking: null });
});

test("erases on the server first, by the visitor's secret, and nothing where that failed", async ({
  page,
}) => {
  const subject = "https://consent.example/v1/subject";
  const asked: (string | undefined)[] = [];
  await open(page, { options: { server: { subject } } });
  let status = 503;
  const headers = {
    "access-control-allow-origin": "*",
    "access-control-allow-headers": "authorization",
    "access-control-allow-methods": "DELETE",
  };
  await page.route(subject, (route) => {
    if (route.request().method() === "DELETE") asked.push(route.request().headers().authorization);
    return route.fulfill({ status: route.request().method() === "OPTIONS" ? 204 : status, headers });
  });
  await decided(page);
  const secret = await page.evaluate<string>("consent.record.subject");
  await settings(page).click();
  await button(page, "Erase").click();
  await expect(preferences(page).getByText(/nothing has been erased/)).toBeVisible();
  expect(await kept(page)).toEqual(["tillit-history"]);
  status = 204;
  await button(page, "Erase").click();
  await expect(banner(page)).toBeVisible();
  expect(asked).toEqual([`Bearer ${secret}`, `Bearer ${secret}`]);
  expect(await kept(page)).toEqual([]);
});

test("marks services whose data leaves the EU and the EEA, and no others", async ({ page }) => {
  await open(page);
  await button(page, "Customise").click();
  for (const fold of await preferences(page).locator(".words > section summary").all()) await fold.click();
  const row = (name: string) =>
    preferences(page).locator("details section", { has: page.getByText(name, { exact: true }) });
  await expect(row("Mixpanel").getByText("Outside the EU/EEA")).toBeVisible();
  await expect(row("Basket").getByText("Outside the EU/EEA")).toHaveCount(0);
});

test("keeps no history where the site says so", async ({ page }) => {
  await open(page, { options: { history: false } });
  await button(page, "Reject all").click();
  await settings(page).click();
  await expect(facts(page)).toContainText(await recordId(page));
  expect(await kept(page)).toEqual([]);
  await expect(preferences(page).getByText(/^History/)).toHaveCount(0);
});

test("is missed by nobody who only wants to answer, when it does not come", async ({ page }) => {
  await open(page, { mute: true });
  await button(page, "Customise").click();
  await page.getByRole("switch", { name: "Functionality" }).click();
  await button(page, "Save choices").click();
  expect(await grants(page)).toMatchObject({ functionality: true, tracking: false });
  await settings(page).click();
  await expect(preferences(page).getByText(/saved\. \d+ \w+ \d{4}/)).toContainText(await recordId(page));
  await preferences(page).getByRole("button", { name: "Reject all" }).click();
  expect(await grants(page)).toMatchObject({ functionality: false, tracking: false });
});

test("speaks the banner's language", async ({ page }) => {
  await open(page, { lang: "sv", options: { texts: { sv: { erase: "Glöm allt" } } } });
  await button(page, "Avvisa alla").click();
  await button(page, "Kakinställningar").click();
  await expect(button(page, "Återkalla allt")).toBeVisible();
  await expect(button(page, "Glöm allt")).toBeVisible();
});
