import { expect, type Page, test } from "@playwright/test";
import { banner, button, grants, open, origin, preferences } from "./banner-page.ts";

const notice = (page: Page) => page.getByRole("complementary", { name: "The policy has been updated" });
const objection = (record: string) =>
  `{ regime: { id: "opt-in", objection: () => "gpc", settle: (policy, chosen) => ({ ...chosen, honoured: ${record} ? null : "gpc" }) } }`;

test("an editorial change is told once, and asks nothing", async ({ page }) => {
  await open(page, { version: "1.0" });
  await button(page, "Accept all").click();
  await expect(notice(page)).toHaveCount(0);
  await open(page, { version: "1.1" });
  await expect(notice(page).getByRole("status")).toContainText("Clearer wording");
  await expect(banner(page)).toHaveCount(0);
  await expect(page.locator("body")).toBeFocused();
  expect(await grants(page)).toMatchObject({ tracking: true });
  await notice(page).getByRole("button", { name: "Close" }).click();
  await expect(notice(page)).toHaveCount(0);
  await page.goto(`${origin}/lamps`);
  await button(page, "Cookie settings").click();
  // What draws the notice is there, and draws none.
  await expect(preferences(page).getByText("Your consent")).toBeVisible();
  await expect(notice(page)).toHaveCount(0);
});

test("who goes on with the notice in sight has seen it, also on a page with a control of its own", async ({
  page,
}) => {
  const body = '<button data-consent-action="preferences">Cookies</button>';
  await open(page, { version: "1.0", body });
  await button(page, "Reject all").click();
  await open(page, { version: "1.1", body });
  await expect(notice(page)).toBeVisible();
  await page.goto(`${origin}/lamps`);
  await page.getByRole("button", { name: "Cookies" }).click();
  await expect(preferences(page).getByText("Your consent")).toBeVisible();
  await expect(notice(page)).toHaveCount(0);
});

test("a material change is asked about, and no notice beside it", async ({ page }) => {
  await open(page, { version: "1.1" });
  await button(page, "Reject all").click();
  await open(page, { version: "2.0" });
  await expect(banner(page)).toContainText("PostHog");
  await button(page, "Customise").click();
  await expect(preferences(page).getByText("Your consent")).toBeVisible();
  await expect(notice(page)).toHaveCount(0);
});

test("a signal is shown as honoured on both layers until the visitor chooses otherwise", async ({ page }) => {
  await open(page, { options: objection("chosen.record") });
  await expect(banner(page).getByRole("status")).toContainText("Global Privacy Control");
  await button(page, "Customise").click();
  await expect(preferences(page).locator(".honoured")).toBeVisible();
  await preferences(page).getByRole("button", { name: "Accept all" }).click();
  expect(await grants(page)).toMatchObject({ tracking: true });
  await button(page, "Cookie settings").click();
  await expect(preferences(page).getByText("Your consent")).toBeVisible();
  await expect(page.locator("tillit-consent .honoured")).toHaveCount(0);
});

test("no signal, nothing said of one", async ({ page }) => {
  await open(page);
  await button(page, "Customise").click();
  await expect(preferences(page).getByText("Your consent")).toBeVisible();
  await expect(page.locator("tillit-consent .honoured")).toHaveCount(0);
});
