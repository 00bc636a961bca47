import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { banner, button, open, preferences } from "./banner-page.ts";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const surfaces: { readonly [name: string]: (page: Page) => Promise<void> } = {
  banner: (page) => expect(banner(page)).toBeVisible(),
  async preferences(page) {
    await button(page, "Customise").click();
    await preferences(page).getByText("Services and cookies (4)").click();
  },
  async control(page) {
    await button(page, "Reject all").click();
    await expect(button(page, "Cookie settings")).toBeVisible();
  },
};

for (const [surface, reach] of Object.entries(surfaces)) {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [320, 1280]) {
      test(`axe finds nothing in ${surface}, ${colorScheme}, ${width} px`, async ({ page }) => {
        test.slow();
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: width === 320 ? 568 : 800 });
        await open(page);
        await reach(page);
        // One page without frames: nothing to gather from elsewhere, in a page of its own.
        const axe = new AxeBuilder({ page }).withTags(rules).include("tillit-consent").setLegacyMode();
        const { violations, passes } = await axe.analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(["color-contrast", "target-size"]));
      });
    }
  }
}
