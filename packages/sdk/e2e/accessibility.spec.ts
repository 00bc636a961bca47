import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { banner, button, open, preferences } from "./banner-page.ts";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: width === 320 ? 568 : 800 });
      await open(page);
      await expect(banner(page)).toBeVisible();
      const findings = async () =>
        (await new AxeBuilder({ page }).withTags(rules).include("tillit-consent").analyze()).violations.map(
          ({ id, nodes }) => [id, nodes.map(({ html }) => html)],
        );
      expect(await findings()).toEqual([]);
      await button(page, "Customise").click();
      for (const summary of await preferences(page).locator("summary").all()) await summary.click();
      expect(await findings()).toEqual([]);
      await button(page, "Save choices").click();
      await expect(button(page, "Cookie settings")).toBeVisible();
      expect(await findings()).toEqual([]);
    });
  }
}
