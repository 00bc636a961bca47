// Nothing on the page moves because of the banner, nothing of it moves by itself, and the page's own content is what
// counts as loaded.
import { readdirSync, readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { banner, button, open, preferences } from "./banner-page.ts";

const folder = new URL("../themes/", import.meta.url);
const themes = ["", ...readdirSync(folder).map((file) => readFileSync(new URL(file, folder), "utf8"))];
const desk = { width: 1280, height: 800 };
const phone = { width: 320, height: 568 };

interface LayoutShift {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Every shift since the page began that nobody's click explains, or that moved anything of the page itself. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput, sources } = entry as never as LayoutShift;
        const ofPage = sources.flatMap(({ node }) => (node?.getRootNode() === document ? node.nodeName : []));
        if (!hadRecentInput || ofPage.length) shifts.push(`${value} ${ofPage.join()}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });

/** Two frames later, when the observer has been called. */
const shifts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            setTimeout(() => resolve((globalThis as never as { shifts: string[] }).shifts), 50),
          ),
        ),
      ),
  );

for (const [what, size, layout] of [
  ["a bar at the top", desk, 'tillitLayouts.bar({ position: "top" })'],
  ["a phone", phone, "undefined"],
] as const) {
  test(`the layout does not shift when the banner comes, opens, closes and goes: ${what}`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await watchShifts(page);
    const lead = `<iframe data-embed="tracking" data-service="mixpanel" data-src="/film" width="280" height="200" title="Film"></iframe><p>After the film.</p>`;
    await open(page, {
      options: `{ layout: ${layout} }`,
      head: '<script src="/embed.js"></script><script src="/movable.js"></script>',
      lead,
    });
    await expect(banner(page)).toBeVisible();
    await shifts(page);
    await button(page, "Customise").click();
    await expect(preferences(page).getByText("Your consent")).toBeVisible();
    await page.getByText("Services and cookies (4)").click();
    await page.keyboard.press("Escape");
    await button(page, "Reject all").click();
    await expect(button(page, "Cookie settings")).toBeVisible();
    await button(page, "Load once").evaluate((once: HTMLElement) => once.click());
    expect(await shifts(page)).toEqual([]);
    // The observer sees what does shift.
    await page.evaluate("document.querySelector('h1').style.marginBlockStart = '99px'");
    expect((await shifts(page)).length).toBeGreaterThan(0);
  });
}

test("the largest contentful paint is the page's own, on a desk and on a phone", async ({ page }) => {
  for (const size of [desk, phone]) {
    await page.setViewportSize(size);
    const words = "A lamp for evenings that are long and dark. ".repeat(8);
    await open(page, { lead: `<p id="lead">${words}</p>` });
    await expect(banner(page)).toBeVisible();
    const largest = await page.evaluate(
      () =>
        new Promise<string>((resolve) =>
          new PerformanceObserver((list) => {
            const { element } = list.getEntries().at(-1) as never as { element: Element | null };
            // Of what is in a shadow tree browsers tell the size and no element.
            setTimeout(() => resolve(element?.id ?? "in a shadow tree"), 100);
          }).observe({ type: "largest-contentful-paint", buffered: true }),
        ),
    );
    expect(largest).toBe("lead");
  }
});

test("nothing moves by itself, whoever asks for less motion or does not", async ({ page }) => {
  await open(page, {
    version: "1.0",
    head: '<script src="/embed.js"></script><script src="/movable.js"></script>',
    body: `<iframe data-embed="tracking" data-service="mixpanel" data-src="/film" title="Film"></iframe>`,
  });
  await expect(banner(page)).toBeVisible();
  /** What is animated, or would be when it changes. */
  const moving = (theme: string) =>
    page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
      const roots = [...document.querySelectorAll("tillit-consent,tillit-embed")].flatMap(
        ({ shadowRoot }) => shadowRoot ?? [],
      );
      const still = (element: Element, pseudo?: string) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, pseudo);
        return (
          /^0s(, 0s)*$/.test(transitionDuration) && animationName === "none" && scrollBehavior === "auto"
        );
      };
      return roots.flatMap((root) => [
        ...root.getAnimations().map(() => "an animation"),
        ...[...root.querySelectorAll("*")].flatMap((element) =>
          [undefined, "::before", "::backdrop"].every((pseudo) => still(element, pseudo))
            ? []
            : element.outerHTML,
        ),
      ]);
    }, theme);
  const surfaces: (() => Promise<void>)[] = [
    () => button(page, "Customise").click(),
    () => page.getByRole("switch", { name: "Functionality" }).click(),
    () => button(page, "Save choices").click(),
  ];
  for (const reach of [async () => undefined, ...surfaces]) {
    await reach();
    for (const reducedMotion of ["reduce", "no-preference"] as const) {
      await page.emulateMedia({ reducedMotion });
      for (const theme of themes) expect(await moving(theme)).toEqual([]);
    }
  }
});
