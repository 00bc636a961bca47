// The control that reopens the preferences, moved by the visitor: by drag, by press and by key.
import { expect, type Page, test } from "@playwright/test";
import { banner, button, open, origin, preferences } from "./banner-page.ts";

const head = '<script src="/movable.js"></script>';
const control = (page: Page) => page.locator("tillit-consent .control");
const grip = (page: Page) => button(page, "Move: Cookie settings");

/** Where the pill is: its middle, and whether all of it is on the screen, in one piece. */
const pill = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector("tillit-consent")?.shadowRoot as ShadowRoot;
    const [one, other] = [".control", ".move"].map((name) =>
      (root.querySelector(name) as Element).getBoundingClientRect(),
    ) as [DOMRect, DOMRect];
    const [left, right] = [Math.min(one.left, other.left), Math.max(one.right, other.right)];
    return {
      x: (left + right) / 2,
      y: (one.top + one.bottom) / 2,
      isOnScreen: left >= 0 && right <= innerWidth && one.top >= 0 && one.bottom <= innerHeight,
      isWhole:
        right - left - one.width - other.width < 1 && one.top === other.top && one.height === other.height,
    };
  });

/** From the grip's middle to a point, in small steps. */
async function drag(page: Page, x: number, y: number) {
  const box = await grip(page).boundingBox();
  if (!box) throw new Error("There is no grip.");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(x, y, { steps: 5 });
  await page.mouse.up();
}

test("is dragged anywhere on the screen and never out of it, and opens the preferences there", async ({
  page,
}) => {
  await open(page, { head });
  await button(page, "Reject all").click();
  await drag(page, 640, 300);
  const middle = await pill(page);
  expect(Math.abs(middle.y - 300)).toBeLessThan(3);
  expect(middle.x).toBeGreaterThan(500);
  expect(middle.x).toBeLessThan(640);
  for (const [x, y] of [
    [-900, -900],
    [3000, -900],
    [3000, 3000],
    [-900, 3000],
  ] as const) {
    await drag(page, x, y);
    expect(await pill(page)).toMatchObject({ isOnScreen: true, isWhole: true });
  }
  await drag(page, 900, 100);
  await expect(preferences(page)).toHaveCount(0);
  await control(page).click();
  await expect(preferences(page)).toBeVisible();
});

test("needs no dragging: a press takes it to the next corner, and keys where they point", async ({
  page,
}) => {
  await open(page, { head });
  await button(page, "Reject all").click();
  const side = async () => {
    const { x, y } = await pill(page);
    return `${y < 360 ? "top" : "bottom"} ${x < 640 ? "left" : "right"}`;
  };
  expect(await side()).toBe("bottom left");
  for (const corner of ["top left", "top right", "bottom right", "bottom left"]) {
    await grip(page).click();
    expect(await side()).toBe(corner);
    expect(await pill(page)).toMatchObject({ isOnScreen: true, isWhole: true });
  }
  // From the control, which has the focus after the decision, the grip is the next stop.
  await control(page).focus();
  await page.keyboard.press("Tab");
  await expect(grip(page)).toBeFocused();
  const before = await pill(page);
  for (const key of ["ArrowUp", "ArrowUp", "ArrowRight"]) await page.keyboard.press(key);
  const after = await pill(page);
  expect([after.x - before.x, after.y - before.y].map(Math.round)).toEqual([16, -32]);
  for (let at = 0; at < 5; at++) await page.keyboard.press("ArrowDown");
  expect(await pill(page)).toMatchObject({ isOnScreen: true, isWhole: true });
  await page.keyboard.press("Enter");
  expect(await side()).toBe("top left");
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

for (const [lang, reject] of [
  ["ar", "رفض الكل"],
  ["nb", "Avvis alle"],
] as const) {
  test(`stays on a screen that becomes small, and where the banner was in between: ${lang}`, async ({
    page,
  }) => {
    await open(page, { head, lang });
    await button(page, reject).click();
    // Words of this length leave the smallest screen no room beside them.
    await page.locator("tillit-consent .move").focus();
    for (let at = 0; at < 5; at++) await page.keyboard.press(lang === "ar" ? "ArrowLeft" : "ArrowRight");
    await page.keyboard.press("ArrowUp");
    const wide = await pill(page);
    for (const size of [
      { width: 320, height: 256 },
      { width: 1280, height: 720 },
    ]) {
      await page.setViewportSize(size);
      await expect.poll(() => pill(page)).toMatchObject({ isOnScreen: true, isWhole: true });
    }
    await page.evaluate("consent.open('banner')");
    await expect(banner(page)).toBeVisible();
    await expect(page.locator("tillit-consent .move")).toHaveCount(0);
    await banner(page).locator("[data-action=reject-all]").click();
    await expect(page.locator("tillit-consent .move")).toBeVisible();
    const { x, y } = await pill(page);
    expect([Math.round(x - wide.x), Math.round(y - wide.y)]).toEqual([0, 0]);
  });
}

test("stores nothing: the next page has it where the site put it", async ({ page }) => {
  await open(page, {
    head,
    options: '{ history: false, layout: tillitLayouts.box({ control: "top-end" }) }',
  });
  await button(page, "Reject all").click();
  const first = await pill(page);
  await drag(page, 200, 600);
  expect(await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])).toEqual(
    [],
  );
  expect((await page.context().cookies()).map(({ name }) => name)).toEqual(["tillit"]);
  await page.goto(`${origin}/lamps`);
  await expect(grip(page)).toBeVisible();
  expect(await pill(page)).toEqual(first);
});
