import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page, test } from "@playwright/test";
import { banner, button, grants, open, preferences } from "./banner-page.ts";

const require = createRequire(import.meta.url);
const folder = new URL("../themes/", import.meta.url);
const themes = ["", ...readdirSync(folder).map((file) => readFileSync(new URL(file, folder), "utf8"))];
const desk = { width: 1280, height: 800 };
const phone = { width: 320, height: 568 };

/** Gives the page one style sheet of its own, in the place of the last one. */
const wear = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);

/** How both answers look, and where the banner is. */
const measure = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector("tillit-consent")?.shadowRoot as ShadowRoot;
    const box = (selector: string) => root.querySelector(selector)?.getBoundingClientRect() as DOMRect;
    const look = (action: string) => {
      const { width, height, ...rest } = getComputedStyle(
        root.querySelector(`.layer [data-action=${action}]`) as Element,
      );
      const names = [
        "color",
        "backgroundColor",
        "fontSize",
        "fontWeight",
        "borderColor",
        "borderRadius",
        "opacity",
        "visibility",
      ] as const;
      return names.map((name) => rest[name]).join(" ");
    };
    const area = (action: string) =>
      box(`[data-action=${action}]`).width * box(`[data-action=${action}]`).height;
    const { top, bottom, left, right, height } = box(".layer");
    return {
      accept: look("accept-all"),
      reject: look("reject-all"),
      ratio: area("accept-all") / area("reject-all"),
      lowest: Math.min(
        ...[...root.querySelectorAll("button")].map((one) => one.getBoundingClientRect().height),
      ),
      isInside: top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth,
      share: height / innerHeight,
      middle: [(left + right) / 2 / innerWidth, (top + bottom) / 2 / innerHeight].map((at) =>
        at < 0.49 ? -1 : at > 0.51 ? 1 : 0,
      ),
    };
  });

const layouts: [code: string, x: number, y: number][] = [
  ["undefined", -1, 1],
  ['tillitLayouts.box({ position: "bottom-end" })', 1, 1],
  ['tillitLayouts.box({ position: "top-start" })', -1, -1],
  ['tillitLayouts.box({ position: "top-end" })', 1, -1],
  ['tillitLayouts.box({ position: "end" })', 1, 0],
  ['tillitLayouts.box({ position: "top" })', 0, -1],
  ["tillitLayouts.bar()", 0, 1],
  ['tillitLayouts.bar({ position: "top" })', 0, -1],
  ["tillitLayouts.card()", 0, 0],
];

for (const [layout, x, y] of layouts) {
  test(`both answers weigh alike in every theme, in their place: ${layout}`, async ({ page }) => {
    await page.setViewportSize(desk);
    await open(page, { options: `{ layout: ${layout} }` });
    await expect(banner(page)).toBeVisible();
    for (const theme of themes) {
      await wear(page, theme);
      for (const size of [desk, phone]) {
        await page.setViewportSize(size);
        const seen = await measure(page);
        expect(seen.accept).toBe(seen.reject);
        expect(Math.abs(seen.ratio - 1)).toBeLessThan(0.05);
        expect(seen.lowest).toBeGreaterThanOrEqual(44);
        expect(seen.isInside).toBe(true);
        if (size === desk) expect(seen.middle).toEqual([x, y]);
        else {
          expect(seen.share).toBeLessThan(0.5);
          for (const name of ["Accept all", "Reject all", "Customise"])
            await expect(button(page, name)).toBeInViewport({ ratio: 1 });
          await expect(banner(page).getByText("Necessary · Functionality · Tracking")).toBeInViewport({
            ratio: 1,
          });
        }
      }
    }
    // No layout is a wall.
    await page.setViewportSize(desk);
    await wear(page, "");
    expect(
      await page.evaluate(() =>
        document
          .elementsFromPoint(2, 400)
          .some((one) => one.localName === "tillit-consent" || one.matches("dialog")),
      ),
    ).toBe(false);
  });
}

test("the control stands in the corner that the site chose", async ({ page }) => {
  await open(page, { options: '{ layout: tillitLayouts.box({ control: "top-end" }) }' });
  await button(page, "Reject all").click();
  const box = await button(page, "Cookie settings").boundingBox();
  expect(box?.x).toBeGreaterThan(1000);
  expect(box?.y).toBeLessThan(50);
});

test("no page's style sheet changes what is seen", async ({ page }) => {
  const hostile = {
    "Bootstrap's reboot": readFileSync(require.resolve("bootstrap/dist/css/bootstrap.min.css"), "utf8"),
    "Tailwind's preflight": readFileSync(require.resolve("tailwindcss/preflight.css"), "utf8"),
    revert: "* { all: revert !important }",
    unset: "*, *::before, *::after { all: unset; box-sizing: content-box }",
    "an aggressive reset":
      "* { margin: 0 !important; padding: 0 !important; border: 0 !important; position: static !important; float: left; letter-spacing: .3em; text-transform: uppercase; line-height: 1 !important; width: 10px; max-height: 10px; filter: blur(3px); pointer-events: none }",
    "parts that are hidden":
      "tillit-consent { display: none; visibility: hidden; opacity: 0; transform: scale(0) }",
    "a tiny root": "html { font-size: 2px }",
    "a huge root": "html { font-size: 90px }",
  };
  await page.setViewportSize(phone);
  await open(page);
  await expect(banner(page)).toBeVisible();
  const plain = await measure(page);
  for (const [name, css] of Object.entries(hostile)) {
    await wear(page, css);
    const seen = await measure(page);
    const size = (look: string) => Number(/([\d.]+)px/.exec(look)?.[1]);
    const sized = (look: string) => look.replace(/[\d.]+px/g, "px");
    expect({
      name,
      look: sized(seen.accept),
      alike: seen.accept === seen.reject,
      inside: seen.isInside,
    }).toEqual({
      name,
      look: sized(plain.accept),
      alike: true,
      inside: true,
    });
    expect(size(seen.accept), name).toBeGreaterThanOrEqual(15);
    expect(size(seen.accept), name).toBeLessThanOrEqual(22);
    expect(seen.lowest, name).toBeGreaterThanOrEqual(44);
    for (const answer of ["Accept all", "Reject all"])
      await expect(button(page, answer)).toBeInViewport({ ratio: 1 });
  }
  await button(page, "Reject all").click();
  expect(await grants(page)).toMatchObject({ tracking: false });
});

const links = Array.from(
  { length: 12 },
  (_, at) => `<p style="margin:0;text-align:center"><a href="#${at}">Link ${at}</a></p>`,
).join("");

for (const [what, size, layout] of [
  ["a phone", phone, "undefined"],
  ["a phone, at the top", phone, 'tillitLayouts.bar({ position: "top" })'],
  ["400 %", { width: 320, height: 256 }, "undefined"],
  ["a desk", desk, "tillitLayouts.bar()"],
  ["a desk, over the middle", desk, "tillitLayouts.card()"],
] as const) {
  test(`what has the focus is never under the banner: ${what}`, async ({ page }) => {
    await page.setViewportSize(size);
    await open(page, { options: `{ layout: ${layout} }`, body: links });
    await expect(banner(page)).toBeVisible();
    const seen: string[] = [];
    // From the page's end, and back.
    for (let at = 0; at < 14; at++) {
      await page.keyboard.press("Shift+Tab");
      await expect
        .poll(() =>
          page.evaluate(() => {
            const focused = document.activeElement as HTMLElement;
            if (focused.localName !== "a") return true;
            const { left, top, width, height } = focused.getBoundingClientRect();
            const at = document.elementFromPoint(left + width / 2, top + height / 2);
            return focused.contains(at) || `${focused.textContent} is under ${at?.localName}`;
          }),
        )
        .toBe(true);
      seen.push(await page.evaluate(() => document.activeElement?.textContent ?? ""));
    }
    expect(seen.filter((one) => one.startsWith("Link"))).toHaveLength(12);
  });
}

test("no word sticks out of the smallest screen, however long a language's words are", async ({ page }) => {
  await page.setViewportSize(phone);
  for (const lang of ["fi", "he", "el"]) {
    await open(page, { lang });
    await banner(page).locator("[data-action=preferences]").click();
    await expect(preferences(page).locator(".more section")).toBeVisible();
    for (const fold of await preferences(page).locator("summary").all()) await fold.click();
    await expect(preferences(page).locator("dd i").first()).toBeVisible();
    // A name from elsewhere ends with its full stop, also where the page runs from right to left.
    const ends = await preferences(page)
      .locator("dd a", { hasText: "Mixpanel, Inc." })
      .first()
      .evaluate(({ firstChild }) =>
        [0, 13].map((at) => {
          const range = document.createRange();
          range.setStart(firstChild as Node, at);
          range.setEnd(firstChild as Node, at + 1);
          return range.getBoundingClientRect().left;
        }),
      );
    expect(ends[0], lang).toBeLessThan(ends[1] ?? 0);
    const words = preferences(page).locator(".words");
    expect(await words.evaluate((one) => one.scrollWidth - one.clientWidth), lang).toBe(0);
  }
});

test("in forced colours every word stands out from what is behind it", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  const lead = `<iframe data-embed="tracking" data-service="mixpanel" data-src="/film" width="280" height="200" title="Film"></iframe>`;
  await open(page, { lead, head: '<script src="/embed.js"></script><script src="/movable.js"></script>' });
  await expect(page.locator("tillit-embed button").first()).toBeVisible();
  for (const theme of themes) {
    await wear(page, theme);
    const hidden = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement("i"));
      probe.style.color = "Canvas";
      // Browsers put a plate of this colour behind words.
      const plate = getComputedStyle(probe).color;
      probe.remove();
      return [...document.querySelectorAll("tillit-consent,tillit-embed")].flatMap((host) =>
        [...(host.shadowRoot?.querySelectorAll("*") ?? [])].flatMap((one) =>
          one.textContent && getComputedStyle(one).color === plate ? one.outerHTML : [],
        ),
      );
    });
    expect(hidden).toEqual([]);
  }
});

test("whatever is pressed is 44 px high and wide, on every surface", async ({ page }) => {
  await page.setViewportSize(phone);
  const film = `<iframe data-embed="tracking" data-service="mixpanel" data-src="/film" width="280" height="200" title="Film"></iframe>`;
  const small = () =>
    page.evaluate(() => {
      const all = [...document.querySelectorAll("tillit-consent,tillit-embed")].flatMap((host) => [
        ...(host.shadowRoot?.querySelectorAll("button,summary,label") ?? []),
      ]);
      return all.flatMap((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width && (width < 44 || height < 44) ? `${one.textContent} ${width} x ${height}` : [];
      });
    });
  const scripts = '<script src="/embed.js"></script><script src="/movable.js"></script>';
  await open(page, { version: "1.0", body: film, head: scripts });
  await expect(page.locator("tillit-embed button").first()).toBeVisible();
  expect(await small()).toEqual([]);
  await button(page, "Reject all").click();
  await open(page, { version: "1.1", head: scripts });
  await expect(page.locator("tillit-consent .notice b")).toBeVisible();
  await button(page, "Cookie settings").click();
  await expect(preferences(page).getByText("Your consent")).toBeVisible();
  for (const fold of await preferences(page).locator("summary").all()) await fold.click();
  for (const theme of themes) {
    await wear(page, theme);
    expect(await small()).toEqual([]);
  }
});

test("each surface reads as this", async ({ page }) => {
  const film = `<iframe data-embed="tracking" data-service="mixpanel" data-src="/film" width="560" height="315" title="Film"></iframe>`;
  await open(page, { version: "1.0", body: film, head: '<script src="/embed.js"></script>' });
  await expect(page.locator("tillit-embed")).toMatchAriaSnapshot({ name: "placeholder.aria.yml" });
  await expect(banner(page)).toMatchAriaSnapshot({ name: "banner.aria.yml" });
  await button(page, "Customise").click();
  await expect(preferences(page).getByText("Your consent")).toBeVisible();
  await expect(preferences(page)).toMatchAriaSnapshot({ name: "preferences.aria.yml" });
  await page.keyboard.press("Escape");
  await button(page, "Reject all").click();
  await open(page, { version: "1.1" });
  await expect(page.locator("tillit-consent .notice b")).toBeVisible();
  await expect(page.locator("tillit-consent")).toMatchAriaSnapshot({ name: "notice-and-control.aria.yml" });
  await open(page, { version: "2.0" });
  await expect(banner(page)).toMatchAriaSnapshot({ name: "changes.aria.yml" });
  await button(page, "Reject all").click();
  await button(page, "Cookie settings").click();
  await expect(preferences(page).getByText("Your consent")).toBeVisible();
  await expect(preferences(page).locator(".more")).toMatchAriaSnapshot({ name: "your-consent.aria.yml" });
});
