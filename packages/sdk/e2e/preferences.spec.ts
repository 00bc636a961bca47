import { expect, test } from "@playwright/test";
import { banner, button, grants, open, preferences, records } from "./banner-page.ts";

const toggle = (page: import("@playwright/test").Page, name: string) =>
  page.getByRole("switch", { name, exact: true });

test.beforeEach(async ({ page }) => {
  await open(page);
  await button(page, "Customise").click();
});

test("have nothing ticked", async ({ page }) => {
  await expect(preferences(page)).toBeVisible();
  for (const one of await page.getByRole("switch", { includeHidden: true }).all())
    await expect(one).not.toBeChecked();
});

test("save what the switches say, with evidence", async ({ page }) => {
  await toggle(page, "Functionality").click();
  await button(page, "Save choices").click();
  await expect(preferences(page)).toHaveCount(0);
  await expect(banner(page)).toHaveCount(0);
  expect(await grants(page)).toMatchObject({
    functionality: true,
    tracking: false,
    "tracking/mixpanel": false,
  });
  expect((await records(page))[0]?.evidence).toMatchObject({
    surface: "preferences",
    action: "save",
    notice: expect.stringMatching(/^sha256-/),
  });
  await button(page, "Cookie settings").click();
  await expect(toggle(page, "Functionality")).toBeChecked();
  await expect(toggle(page, "Tracking")).not.toBeChecked();
});

test("save every subset of the categories, and have it filled in again", async ({ page }) => {
  for (const [functionality, tracking] of [
    [true, true],
    [false, false],
    [false, true],
    [true, false],
  ] as const) {
    await toggle(page, "Functionality").setChecked(functionality);
    await toggle(page, "Tracking").setChecked(tracking);
    await button(page, "Save choices").click();
    // From the last one on the next page as well, which knows it by its cookie only.
    if (functionality && !tracking) await page.reload();
    expect(await grants(page)).toMatchObject({ functionality, tracking, "tracking/mixpanel": tracking });
    await button(page, "Cookie settings").click();
    await expect(toggle(page, "Functionality")).toBeChecked({ checked: functionality });
    await expect(toggle(page, "Tracking")).toBeChecked({ checked: tracking });
  }
});

test("move the services with their category, and the category with its services", async ({ page }) => {
  await page.getByText("Services and cookies (4)").click();
  await toggle(page, "Tracking").click();
  await expect(toggle(page, "Mixpanel")).toBeChecked();
  await toggle(page, "Mixpanel").click();
  await expect(toggle(page, "Tracking")).not.toBeChecked();
  await button(page, "Save choices").click();
  expect(await grants(page)).toMatchObject({
    tracking: false,
    "tracking/mixpanel": false,
    "tracking/amplitude": true,
  });
});

test("forget switches that were not saved", async ({ page }) => {
  await toggle(page, "Tracking").click();
  await page.keyboard.press("Escape");
  await button(page, "Customise").click();
  await expect(toggle(page, "Tracking")).not.toBeChecked();
});

test("keep Tab inside and give the focus back without moving the page", async ({ page }) => {
  await page.keyboard.press("Escape");
  await page.evaluate(() => scrollTo(0, 400));
  await button(page, "Customise").press("Enter");
  for (let at = 0; at < 30; at++) {
    await page.keyboard.press("Tab");
    const place = await page.evaluate(() => document.activeElement?.localName);
    // Between last and first the browser's own chrome has its turn.
    expect(["tillit-consent", "body"]).toContain(place);
  }
  await page.keyboard.press("Escape");
  await expect(preferences(page)).toHaveCount(0);
  await expect(button(page, "Customise")).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(400);
  await page.mouse.wheel(0, 100);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(500);
});

test("stay modal when a router swaps the body", async ({ page }) => {
  await page.evaluate(() => document.body.replaceWith(document.createElement("body")));
  await expect(preferences(page)).toBeVisible();
  expect(await preferences(page).evaluate((dialog) => dialog.matches(":modal"))).toBe(true);
});

test("tell owner, recipients, countries, cookies and lifetimes", async ({ page }) => {
  await page.getByText("Services and cookies (4)").click();
  for (const said of ["Mixpanel, Inc.", "Google Cloud", "mp_*_mixpanel", "365 days", "30 minutes"]) {
    await expect(preferences(page).getByText(said, { exact: true }).first()).toBeVisible();
  }
  await expect(
    preferences(page)
      .getByText(/^United States/)
      .first(),
  ).toBeVisible();
});

test("show the record, its date and its end", async ({ page }) => {
  await preferences(page).getByRole("button", { name: "Reject all" }).click();
  await button(page, "Cookie settings").click();
  const id = await page.evaluate<string>("consent.record.id");
  await expect(preferences(page)).toContainText(id);
  await expect(preferences(page)).toContainText("Valid until");
});
