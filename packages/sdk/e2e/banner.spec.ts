import { expect, test } from "@playwright/test";
import { banner, button, grants, open, origin, preferences, records } from "./banner-page.ts";

test("is a named region that takes no focus and traps none", async ({ page }) => {
  await open(page);
  await expect(page.getByRole("region", { name: "Cookies on this site" })).toBeVisible();
  await expect(page.locator("body")).toBeFocused();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe("tillit-consent");
  for (let at = 0; at < 3; at++) await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "All lamps" })).toBeFocused();
});

test("names the controller, every purpose, where to read on and how to withdraw", async ({ page }) => {
  await open(page);
  for (const said of ["Nordljus AB", "Necessary", "Functionality", "Tracking", "withdraw"]) {
    await expect(banner(page)).toContainText(said);
  }
  await expect(banner(page).getByRole("link")).toHaveAttribute("href", "/privacy");
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [320, 1280]) {
    test(`weighs yes and no alike, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: width === 320 ? 568 : 800 });
      await open(page);
      await page.mouse.move(0, 0);
      const look = (name: string) =>
        button(page, name).evaluate((element) => {
          const { width, height } = element.getBoundingClientRect();
          const style = getComputedStyle(element);
          const names = [
            "color",
            "backgroundColor",
            "fontSize",
            "fontWeight",
            "border",
            "borderRadius",
          ] as const;
          return { width, height, look: names.map((one) => style[one]) };
        });
      const [accept, reject] = [await look("Accept all"), await look("Reject all")];
      expect(accept.look).toEqual(reject.look);
      expect(accept.height).toBeGreaterThanOrEqual(44);
      const ratio = (accept.width * accept.height) / (reject.width * reject.height);
      expect(Math.abs(ratio - 1)).toBeLessThan(0.05);
    });
  }
}

test("takes under half of a small phone, with every button in sight", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await open(page);
  const box = await banner(page).boundingBox();
  expect(box?.height).toBeLessThan(284);
  for (const name of ["Accept all", "Reject all", "Customise"]) {
    await expect(button(page, name)).toBeInViewport({ ratio: 1 });
  }
});

test("works from the first frame in which it is seen", async ({ page }) => {
  await page.addInitScript(() => {
    function look() {
      const accept = document
        .querySelector("tillit-consent")
        ?.shadowRoot?.querySelector<HTMLElement>("[data-action=accept-all]");
      if (accept?.getBoundingClientRect().width) accept.click();
      else requestAnimationFrame(look);
    }
    look();
  });
  await open(page);
  await expect(button(page, "Cookie settings")).toBeVisible();
  expect(await grants(page)).toMatchObject({ functionality: true, tracking: true });
});

test("goes in the moment of the click, before anything else is done", async ({ page }) => {
  await open(page);
  await expect(banner(page)).toBeVisible();
  const left = await page.evaluate(() => {
    const root = document.querySelector("tillit-consent")?.shadowRoot;
    root?.querySelector<HTMLElement>("[data-action=accept-all]")?.click();
    return root?.querySelectorAll(".layer").length;
  });
  expect(left).toBe(0);
  expect(await grants(page)).toMatchObject({ functionality: true, tracking: true });
});

for (const [name, action, granted] of [
  ["Accept all", "accept-all", true],
  ["Reject all", "reject-all", false],
] as const) {
  test(`"${name}" decides, with evidence of what was seen`, async ({ page }) => {
    await open(page);
    await expect(banner(page)).toBeVisible();
    await button(page, name).click();
    expect(await grants(page)).toMatchObject({ functionality: granted, tracking: granted });
    const [record] = await records(page);
    expect(record?.evidence).toEqual({
      surface: "banner",
      action,
      locale: "en",
      notice: expect.stringMatching(/^sha256-[\w-]{43}$/),
    });
    await expect(button(page, "Cookie settings")).toBeFocused();
    await expect(page.getByRole("status")).toHaveText("Your choice has been saved.");
  });
}

test("notes another text by another digest, and the same text by the same", async ({ page, context }) => {
  const notice = async (options: object) => {
    await context.clearCookies();
    await open(page, { options });
    await button(page, "Reject all").click();
    return (await records(page))[0]?.evidence.notice;
  };
  const plain = await notice({});
  expect(await notice({})).toBe(plain);
  expect(await notice({ texts: { en: { title: "Biscuits" } } })).not.toBe(plain);
});

test("grants nothing by Escape, scrolling or going on", async ({ page }) => {
  await open(page);
  await expect(banner(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await page.mouse.wheel(0, 900);
  await button(page, "Customise").click();
  await page.keyboard.press("Escape");
  await button(page, "Customise").click();
  await button(page, "Close").click();
  expect(await grants(page)).toMatchObject({ functionality: null, tracking: null });
  await page.goto(`${origin}/lamps`);
  await expect(banner(page)).toBeVisible();
  expect(await records(page)).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test("leaves the page usable", async ({ page }) => {
  await open(page);
  await expect(banner(page)).toBeVisible();
  await page.getByRole("link", { name: "All lamps" }).click();
  await expect(page).toHaveURL(`${origin}/lamps`);
});

test("comes back when a router swaps the body, one and working", async ({ page }) => {
  await open(page);
  await expect(banner(page)).toBeVisible();
  await page.evaluate(() => {
    const kept = document.body.cloneNode(true);
    document.body.replaceWith(document.createElement("body"));
    document.body.replaceWith(kept);
  });
  await expect(banner(page)).toHaveCount(1);
  expect(await page.locator("tillit-consent").count()).toBe(1);
  await button(page, "Reject all").click();
  await expect(banner(page)).toHaveCount(0);
  expect(await grants(page)).toMatchObject({ tracking: false });
});

test("closes when the visitor decides in another tab", async ({ page, context }) => {
  await open(page);
  await expect(banner(page)).toBeVisible();
  const other = await context.newPage();
  await other.goto(`${origin}/`);
  await button(other, "Reject all").click();
  await other.close();
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
  await expect(banner(page)).toHaveCount(0);
  await expect(button(page, "Cookie settings")).toBeVisible();
});

test("asks only about what has changed and keeps the rest", async ({ page }) => {
  await open(page, { version: "1.1" });
  await button(page, "Reject all").click();
  await open(page, { version: "2.0" });
  const question = page.getByRole("region", { name: /^What has changed since / });
  await expect(question).toContainText("PostHog");
  // Also what it would store, by name.
  await expect(question).toContainText("· ph_*_posthog · ph_*");
  await expect(question).not.toContainText("mixpanel");
  await expect(banner(page)).not.toContainText("Functionality");
  await button(page, "Accept all").click();
  expect(await grants(page)).toMatchObject({
    functionality: false,
    "tracking/mixpanel": false,
    "tracking/posthog": true,
  });
});

test("speaks the page's language, and says so", async ({ page }) => {
  await open(page, { lang: "sv" });
  await expect(button(page, "Avvisa alla")).toBeVisible();
  await expect(page.locator("tillit-consent")).toHaveAttribute("lang", "sv");
  await expect(banner(page)).toContainText("Minns vad du svarar här");
});

test("speaks English, and says so, when the words do not come", async ({ page }) => {
  await open(page, { lang: "sv", mute: true });
  await expect(button(page, "Reject all")).toBeVisible();
  await expect(page.locator("tillit-consent")).toHaveAttribute("lang", "en");
});

test("runs from right to left where the language does", async ({ page }) => {
  await open(page, { lang: "ar", options: { texts: { ar: { "accept-all": "قبول الكل" } } } });
  await expect(page.locator("tillit-consent")).toHaveAttribute("dir", "rtl");
  const box = await banner(page).boundingBox();
  expect(box?.x).toBeGreaterThan(640);
});

test("leaves a control on every further page", async ({ page }) => {
  await open(page);
  await button(page, "Accept all").click();
  for (const path of ["/lamps", "/privacy"]) {
    await page.goto(origin + path);
    await button(page, "Cookie settings").click();
    await expect(preferences(page)).toBeVisible();
  }
});

test("has no control where the site has its own", async ({ page }) => {
  await open(page, { body: '<button data-consent-action="preferences">Cookies</button>' });
  await button(page, "Reject all").click();
  await expect(button(page, "Cookie settings")).toHaveCount(0);
  await page.getByRole("button", { name: "Cookies" }).click();
  await expect(preferences(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Cookies" })).toBeFocused();
});

test("needs no inline style and no trusted type", async ({ page }) => {
  const violations: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy|TrustedHTML/i.test(message.text())) violations.push(message.text());
  });
  await open(page, {
    csp: "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
    lang: "sv",
  });
  await button(page, "Anpassa").click();
  await expect(preferences(page)).toBeVisible();
  expect(violations).toEqual([]);
});

test("does not mind what a page does to everything in it", async ({ page }) => {
  await open(page, {
    head: `<style>* { all: revert; display: block !important; color: red !important; --bg: red; z-index: 5; font-size: 40px !important }
      body { transform: scale(1); opacity: .5 } button { display: none !important }</style>`,
  });
  const style = await button(page, "Reject all").evaluate((element) => {
    const { color, fontSize, backgroundColor } = getComputedStyle(element);
    return { color, fontSize, backgroundColor };
  });
  // The page says 40 px, also of its root: more than 22 px the banner does not follow.
  expect(style.fontSize).toBe("22px");
  expect(style.color).not.toBe("rgb(255, 0, 0)");
  await button(page, "Reject all").click();
  expect(await grants(page)).toMatchObject({ tracking: false });
});
