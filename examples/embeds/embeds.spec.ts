import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { type Site, startSite } from "../servers/site.mjs";
import { startThirdParty, type ThirdParty } from "../servers/third-party.mjs";

const policy = JSON.parse(readFileSync(new URL("../policies/nordljus-2.0.json", import.meta.url), "utf8"));
const service = (name: string, provider: string) => ({
  category: "tracking",
  name,
  provider,
  purpose: "Shows what is kept elsewhere.",
});

let site: Site;
let thirdParty: ThirdParty;
test.beforeEach(async () => {
  thirdParty = await startThirdParty();
  const built = (file: string) =>
    readFileSync(new URL(`../../packages/sdk/dist/${file}`, import.meta.url), "utf8");
  site = await startSite({
    root: new URL("./", import.meta.url),
    headers: () => ({ "content-security-policy": "style-src 'self'" }),
    values: { thirdParty: thirdParty.origin },
    pages: {
      "/embed.js": { type: "text/javascript", body: built("embed.js") },
      "/locales/embed/sv.js": { type: "text/javascript", body: built("locales/embed/sv.js") },
      "/policy.json": {
        type: "application/json",
        body: JSON.stringify({
          ...policy,
          services: {
            ...policy.services,
            films: service("Films", "Film Inc."),
            maps: service("Maps", "Map Inc."),
          },
        }),
      },
    },
  });
});
test.afterEach(() => Promise.all([site.close(), thirdParty.close()]));

const placeholders = (page: Page) => page.locator("tillit-embed").getByRole("group");
const asked = () => thirdParty.requests.map(({ path }) => path.replace("/embed/", "")).sort();
const places = (page: Page): Promise<number[]> =>
  page.evaluate(
    "['below', 'last'].map((id) => document.getElementById(id).getBoundingClientRect().top + scrollY)",
  );

test("nothing is asked for before a click, and each placeholder says who would receive data", async ({
  page,
}) => {
  await page.goto(site.origin);
  await expect(placeholders(page)).toHaveCount(4);
  await expect(placeholders(page).first()).toContainText(
    "Films is not loaded: it would send data to Film Inc.",
  );
  await expect(placeholders(page).nth(1)).toContainText("Our shop on a map.");
  await expect(placeholders(page).first().locator("img")).toHaveAttribute("src", "/thumbnail.svg");
  await page.getByRole("button", { name: "Reject all" }).click();
  await page.waitForTimeout(300);
  expect(asked()).toEqual([]);
});

test("a placeholder has the place and the size of what it stands for, and nothing moves when that comes", async ({
  page,
}) => {
  // Where the frames stand when nobody puts anything in their place.
  await page.route("**/embed.js", (route) => route.abort());
  await page.goto(site.origin);
  const before = await places(page);
  await page.unroute("**/embed.js");
  await page.goto(site.origin);
  await expect(placeholders(page)).toHaveCount(4);
  expect(await places(page)).toEqual(before);
  await page.getByRole("button", { name: "Load once" }).first().click();
  await expect.poll(asked).toEqual(["frame.html?film"]);
  expect(await places(page)).toEqual(before);
  // A narrower window, in which the film is smaller.
  await page.setViewportSize({ width: 500, height: 700 });
  const widths = await page.evaluate(() => [
    document.querySelector(".film")?.clientWidth,
    document.querySelector("main")?.clientWidth,
  ]);
  expect(widths[0]).toBe(widths[1]);
});

test("“load once” loads this one, moves the focus into it and remembers nothing", async ({ page }) => {
  await page.goto(site.origin);
  await page.getByRole("button", { name: "Load once" }).first().focus();
  await page.keyboard.press("Enter");
  await expect.poll(asked).toEqual(["frame.html?film"]);
  await expect(page.locator("iframe.film")).toBeFocused();
  await expect(placeholders(page)).toHaveCount(3);
  expect(await page.evaluate("tillit.consent.record")).toBeNull();
  await page.reload();
  await expect(placeholders(page)).toHaveCount(4);
});

test("“always allow” allows this service, everywhere and from now on; withdrawing brings the placeholders back", async ({
  page,
}) => {
  await page.goto(site.origin);
  await page.getByRole("button", { name: "Always allow" }).first().click();
  await expect.poll(asked).toEqual(["frame.html?film", "script.js"]);
  await expect(placeholders(page)).toHaveCount(2);
  await page.reload();
  await expect(placeholders(page)).toHaveCount(2);
  await page.getByRole("link", { name: "A widget" }).focus();
  await page.getByRole("button", { name: "Withdraw" }).click();
  await expect(placeholders(page)).toHaveCount(4);
  await expect(page.getByRole("link", { name: "A widget" })).toHaveCount(0);
  expect(await page.evaluate("document.querySelector('.film').contentWindow.location.href")).toBe(
    "about:blank",
  );
  await page.waitForTimeout(200);
  thirdParty.clear();
  await page.getByRole("button", { name: "Load once" }).nth(3).click();
  await expect.poll(asked).toEqual(["frame.html?other"]);
});

test("a yes in the banner loads everything, and embeds that come later; an unknown category loads never", async ({
  page,
}) => {
  await page.goto(site.origin);
  await page.getByRole("button", { name: "Accept all" }).click();
  await expect(placeholders(page)).toHaveCount(0);
  await expect.poll(asked).toEqual(["frame.html?film", "frame.html?map", "frame.html?other", "script.js"]);
  await page.evaluate(
    (origin) =>
      document.querySelector("main")?.insertAdjacentHTML(
        "beforeend",
        `<iframe title="late" data-embed="tracking" data-src="${origin}/embed/frame.html?late"></iframe>
         <iframe title="never" data-embed="nonsense" data-src="${origin}/embed/frame.html?never"></iframe>`,
      ),
    thirdParty.origin,
  );
  await expect.poll(asked).toContain("frame.html?late");
  await expect(placeholders(page)).toHaveCount(1);
  expect(asked()).not.toContain("frame.html?never");
});

test("placeholders speak the page's language", async ({ page }) => {
  await page.route("**/*", async (route) => {
    if (new URL(route.request().url()).pathname !== "/") return route.continue();
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace('lang="en"', 'lang="sv"') });
  });
  await page.goto(site.origin);
  await expect(page.getByRole("button", { name: "Läs in en gång" })).toHaveCount(4);
  await expect(placeholders(page).first()).toHaveAttribute("aria-label", /Film Inc\./);
});
