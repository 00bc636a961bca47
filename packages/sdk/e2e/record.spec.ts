import { encode } from "@tillit/record";
import { aPolicy } from "../../record/test/a-policy.ts";
import { acceptAll, call, changed, expect, mostly, order, rejectAll, test } from "./harness.ts";

const now = Math.floor(Date.now() / 1000) * 1000;
const day = 86_400_000;
const cookie = (states: { [key: string]: boolean }, at = now - day, changes = {}) =>
  encode({
    id: `${at
      .toString(16)
      .padStart(12, "0")
      .replace(/^(.{8})/, "$1-")}-7000-8000-000000000000`,
    subject: "00112233445566778899aabbccddeeff",
    policyVersion: "1.0",
    decidedAt: at,
    expiresAt: at + 180 * day,
    states,
    ...changes,
  });
const granted = { functionality: true, tracking: true, _g3d: true };
const tag = '<script type="text/plain" data-consent="tracking">order.push("ran")</script>';

for (const build of mostly) {
  test.describe(`${build}:`, () => {
    test("the cookie is small, lax, lives for 180 days, for a no as for a yes", async ({
      page,
      context,
      open,
    }) => {
      await open({ build, options: "{ reload: false }" });
      for (const method of ["acceptAll", "rejectAll"]) {
        await call(page, `consent.${method}()`);
        const [kept] = await context.cookies();
        expect(kept).toMatchObject({ name: "tillit", path: "/", sameSite: "Lax", httpOnly: false });
        expect(`tillit=${kept?.value}`.length).toBeLessThan(300);
        expect(((kept?.expires ?? 0) * 1000 - Date.now()) / day).toBeCloseTo(180, 1);
      }
    });

    test("name and path of the cookie can be set", async ({ page, context, open }) => {
      await open({ build, options: '{ cookie: { name: "choice", path: "/shop" } }' }, "/shop");
      await acceptAll(page).click();
      expect(await context.cookies(`${new URL(page.url()).origin}/shop`)).toMatchObject([
        { name: "choice", path: "/shop" },
      ]);
      await page.reload();
      await expect(page.locator("html")).toHaveAttribute("data-tillit", "settled");
      await expect(acceptAll(page)).toHaveCount(0);
    });

    test("of two records the newest counts, and a choice leaves one", async ({
      page,
      context,
      site,
      open,
    }) => {
      await context.addCookies([
        { name: "tillit", value: cookie(granted, now - 5 * day), url: `${site.origin}/` },
        {
          name: "tillit",
          value: cookie({ functionality: false, tracking: false, _g3d: false }),
          domain: "localhost",
          path: "/deep",
        },
      ]);
      await open({ build, body: tag }, "/deep");
      await page.waitForTimeout(200);
      expect(await call(page, "consent.allows('tracking')")).toBe(false);
      expect(await order(page)).toEqual([]);
      await call(page, "consent.acceptAll()");
      expect((await page.evaluate(() => document.cookie)).match(/tillit=/g)).toHaveLength(1);
    });

    for (const [what, value] of Object.entries({
      "half a cookie": cookie(granted).slice(0, 70),
      "a cookie of another tool": '{"categories":["tracking"]}',
      "four kilobytes": "y=tracking&".repeat(370).slice(0, 4000),
      "a format of the future": cookie(granted).replace("v=1", "v=2"),
      "keys of the prototype": cookie(granted)
        .replace("y=", "y=__proto__.constructor.")
        .replace("tracking", "toString"),
      "a choice that has expired": cookie(granted, now - 181 * day),
      "a choice from the future": cookie(granted, now + 2 * day),
      "a policy of the future": cookie(granted, now - day, { policyVersion: "9.0" }),
    })) {
      test(`${what} releases nothing, and the visitor is asked`, async ({ page, context, site, open }) => {
        await context.addCookies([
          { name: "tillit", value: encodeURI(value).replaceAll(",", "%2C"), url: site.origin },
        ]);
        await open({ build, body: tag });
        await expect(acceptAll(page)).toBeVisible();
        expect(await order(page)).toEqual([]);
        await acceptAll(page).click();
        await expect.poll(() => order(page)).toEqual(["ran"]);
      });
    }

    test("179 days after a no the visitor is left alone, 181 days after is asked", async ({ page, open }) => {
      await page.clock.setFixedTime(now);
      await open({ build });
      await rejectAll(page).click();
      await page.clock.setFixedTime(now + 179 * day);
      await page.reload();
      await expect(page.locator("html")).toHaveAttribute("data-tillit", "settled");
      await page.clock.setFixedTime(now + 181 * day);
      await page.reload();
      await expect(page.locator("html")).toHaveAttribute("data-tillit", "asking");
    });

    test("a material change asks for what it touches, keeps the rest, and tells from what to what", async ({
      page,
      open,
    }) => {
      await open({ build, body: tag });
      await acceptAll(page).click();
      await expect.poll(() => order(page)).toEqual(["ran"]);
      const policy = changed(aPolicy(), {
        touches: { categories: ["tracking"] },
        summary: "Counter now counts clicks.",
      });
      await open({
        build,
        policy,
        body: tag,
        after:
          "consent.subscribe(({ reason, from, to }) => order.push([reason, from?.policyVersion, from?.grants.tracking, to.policyVersion, to.grants.tracking, to.grants.functionality].join()));",
      });
      await expect(acceptAll(page)).toBeVisible();
      await expect(page.locator("body")).toContainText("Counter now counts clicks.");
      expect(await order(page)).toEqual(["policy-change,1.0,true,2.0,,true"]);
      await rejectAll(page).click();
      expect(
        await call(
          page,
          "[consent.allows('tracking'), consent.allows('functionality'), consent.record.policyVersion]",
        ),
      ).toEqual([false, true, "2.0"]);
    });

    test("an editorial change asks nobody", async ({ page, open }) => {
      await open({ build });
      await acceptAll(page).click();
      await open({
        build,
        policy: changed(aPolicy(), {
          version: "1.1",
          weight: "editorial",
          touches: { categories: ["tracking"] },
        }),
        body: tag,
      });
      await expect.poll(() => order(page)).toEqual(["ran"]);
      await expect(acceptAll(page)).toHaveCount(0);
    });

    test("a service that is new is held and asked about, the others go on", async ({ page, open }) => {
      const policy = aPolicy();
      await open({ build, policy });
      await acceptAll(page).click();
      const heat = { category: "tracking", name: "Heat", provider: "Heat Ltd", purpose: "Maps." };
      const next = changed(
        { ...policy, services: { ...policy.services, heat } },
        { touches: { services: ["heat"] } },
      );
      const heatTag =
        '<script type="text/plain" data-consent="tracking" data-service="heat">order.push("heat")</script>';
      await open({ build, policy: next, body: tag + heatTag });
      await expect.poll(() => order(page)).toEqual(["ran"]);
      await expect(acceptAll(page)).toBeVisible();
      await acceptAll(page).click();
      await expect.poll(() => order(page)).toEqual(["ran", "heat"]);
    });
  });
}
