import { aPolicy } from "../../record/test/a-policy.ts";
import {
  acceptAll,
  builds,
  call,
  changed,
  customise,
  errors,
  expect,
  order,
  rejectAll,
  running,
  settings,
  test,
} from "./harness.ts";

for (const build of builds) {
  test.describe(`${build}:`, () => {
    test("a second start, with the same policy or a copy, leaves one engine and one banner", async ({
      page,
      open,
    }) => {
      // A built gate has no start: it is one.
      const again =
        build === "script tag"
          ? "tillit.start"
          : build === "npm"
            ? "createConsent"
            : "(() => tillit.consent)";
      await open({
        build,
        after: `globalThis.same = [${again}(${JSON.stringify(aPolicy())}), ${again}(consent.policy, { locale: "sv" })].every((other) => other === consent);`,
      });
      await expect(acceptAll(page)).toHaveCount(1);
      expect(await page.evaluate("same")).toBe(true);
    });

    // Another policy is another build.
    if (running.includes(build))
      test("a start with another policy, as after a hot reload, goes on with that one", async ({
        page,
        open,
      }) => {
        const again = build === "script tag" ? "tillit.start" : "createConsent";
        const next = changed(aPolicy(), { touches: { categories: ["tracking"] } });
        await open({
          build,
          after: `globalThis.restart = () => ${again}(${JSON.stringify(next)}) === consent;`,
        });
        await acceptAll(page).click();
        expect(await page.evaluate("restart()")).toBe(true);
        expect(
          await call(
            page,
            "[consent.policy.version, consent.allows('tracking'), consent.allows('functionality')]",
          ),
        ).toEqual(["2.0", false, true]);
        await expect(acceptAll(page)).toHaveCount(1);
      });

    if (build !== "script tag")
      test("the preferences are drawn on the way to their button, unseen, and as things stand at the click", async ({
        page,
        open,
      }) => {
        await open({ build });
        const dialog = page.locator("tillit-consent dialog");
        await expect(acceptAll(page)).toBeVisible();
        await expect(dialog).toHaveCount(0);
        await customise(page).hover();
        await expect(dialog).toHaveCount(1);
        await expect(dialog).toBeHidden();
        await expect(acceptAll(page)).toBeVisible();
        await call(page, "consent.acceptAll()");
        await call(page, "consent.open('preferences')");
        await expect(dialog).toBeVisible();
        await expect(page.getByRole("switch", { name: "Tracking" })).toBeChecked();
      });

    test("a body that a router swaps keeps the banner, once", async ({ page, open }) => {
      await open({ build });
      await expect(acceptAll(page)).toBeVisible();
      for (let times = 0; times < 2; times++) {
        await page.evaluate(() => {
          const body = document.createElement("body");
          body.innerHTML = "<main><h1>Another page</h1></main>";
          document.body.replaceWith(body);
        });
        await expect(acceptAll(page)).toHaveCount(1);
      }
      await acceptAll(page).click();
      await expect(acceptAll(page)).toHaveCount(0);
      expect(await call(page, "consent.allows('tracking')")).toBe(true);
    });

    test("subscribers hear the state at once and each change once; one that throws harms nobody", async ({
      page,
      open,
    }) => {
      await open({ build });
      await page.evaluate(() => {
        const { consent, order } = globalThis as never as {
          consent: {
            subscribe(
              listener: (event: {
                reason: string;
                from: unknown;
                to: { grants: { tracking: boolean } };
                record?: object;
              }) => void,
            ): () => void;
          };
          order: string[];
        };
        consent.subscribe(() => {
          throw new Error("a listener's own");
        });
        consent.subscribe(({ reason, from, to, record }) =>
          order.push(`${reason} ${!!from} ${to.grants.tracking} ${!!record}`),
        );
        document.addEventListener("tillit:change", ({ detail }: CustomEventInit) =>
          order.push(`event ${detail.reason}`),
        );
      });
      for (const method of ["acceptAll", "acceptAll", "rejectAll"]) await call(page, `consent.${method}()`);
      expect(await order(page)).toEqual([
        "start false null false",
        "choice true true true",
        "event choice",
        "withdrawal true false true",
        "event withdrawal",
      ]);
      expect((await errors(page)).every((message) => message.includes("a listener's own"))).toBe(true);
    });

    test("when() waits for the grant, and never comes without one", async ({ page, open }) => {
      await open({
        build,
        after:
          'consent.when("tracking").then(() => order.push("tracking")); consent.when("functionality").then(() => order.push("functionality")); consent.when("tracking", "nobody").then(() => order.push("nobody"));',
      });
      await call(page, "consent.choose({ tracking: true })");
      await expect.poll(() => order(page)).toEqual(["tracking"]);
      await call(page, "consent.when('tracking')");
      await page.waitForTimeout(100);
      expect(await order(page)).toEqual(["tracking"]);
    });

    test("classify tells category and service of a cookie, and what nobody declared", async ({
      page,
      open,
    }) => {
      await open({ build });
      expect(await call(page, "[consent.classify('_cnt_1'), consent.classify('other')]")).toEqual([
        { category: "tracking", service: "counter", declared: true },
        { category: null, service: null, declared: false },
      ]);
    });

    test("buttons of the page accept, reject, withdraw and open the preferences, also those that come later", async ({
      page,
      open,
    }) => {
      await open({ build, options: "{ reload: false }" });
      await page.evaluate(() => {
        document
          .querySelector("main")
          ?.insertAdjacentHTML(
            "beforeend",
            ["accept-all", "reject-all", "withdraw", "preferences"]
              .map((action) => `<a href="/elsewhere" data-consent-action="${action}"><b>do ${action}</b></a>`)
              .join(" "),
          );
      });
      await page.getByText("do accept-all").click();
      await expect.poll(() => call(page, "consent.allows('tracking')")).toBe(true);
      await page.getByText("do reject-all").click();
      await expect.poll(() => call(page, "consent.allows('tracking')")).toBe(false);
      await page.getByText("do accept-all").click();
      await expect.poll(() => call(page, "consent.allows('tracking')")).toBe(true);
      await page.getByText("do withdraw").click();
      await expect.poll(() => call(page, "consent.allows('tracking')")).toBe(false);
      await page.getByText("do preferences").click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toBeHidden();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("do preferences");
      expect(page.url()).not.toContain("elsewhere");
    });

    test("the page can see the state: attributes of html", async ({ page, open }) => {
      await open({ build });
      await expect(page.locator("html")).toHaveAttribute("data-tillit", "asking");
      await expect(page.locator("html")).toHaveAttribute("data-tillit-granted", "necessary");
      await call(page, "consent.choose({ functionality: true, tracking: false })");
      await expect(page.locator("html")).toHaveAttribute("data-tillit", "settled");
      await expect(page.locator("html")).toHaveAttribute(
        "data-tillit-granted",
        "necessary functionality functionality/settings",
      );
    });

    test("the banner asks by two equal buttons, leaves the page usable, and nothing but a choice is one", async ({
      page,
      open,
    }) => {
      await open({ build });
      const boxes = await Promise.all([acceptAll(page).boundingBox(), rejectAll(page).boundingBox()]);
      expect(boxes[0]?.width).toBeCloseTo(boxes[1]?.width ?? 0, 0);
      expect(boxes[0]?.height).toBe(boxes[1]?.height);
      await page.mouse.wheel(0, 500);
      await page.keyboard.press("Escape");
      await page.locator("#link").click();
      expect(page.url()).toContain("#x");
      await customise(page).click();
      const switches = page.getByRole("dialog").getByRole("switch");
      for (const item of await switches.all()) {
        if (await item.isEnabled()) await expect(item).not.toBeChecked();
      }
      await page.keyboard.press("Escape");
      expect(await call(page, "[consent.allows('tracking'), consent.record]")).toEqual([false, null]);
      await expect(acceptAll(page)).toBeVisible();
    });

    test("a choice by category is saved from the preferences, and shown there again", async ({
      page,
      open,
    }) => {
      await open({ build });
      await customise(page).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("switch", { name: /functionality/i }).click();
      // Whatever draws the banner again in between.
      await page.evaluate("consent.open('banner').then(() => consent.open('preferences'))");
      await dialog.getByRole("button", { name: "Save choices" }).click();
      expect(await call(page, "[consent.allows('functionality'), consent.allows('tracking')]")).toEqual([
        true,
        false,
      ]);
      await page.reload();
      await settings(page).click();
      await expect(dialog.getByRole("switch", { name: /functionality/i })).toBeChecked();
      await expect(dialog.getByRole("switch", { name: /tracking/i })).not.toBeChecked();
      const id = await call<string>(page, "consent.record.id");
      await expect(dialog).toContainText(id);
    });

    test("evidence says which button on which surface, in which language, and carries digests", async ({
      page,
      open,
    }) => {
      await open({
        build,
        after: "consent.subscribe(({ record }) => record && order.push(JSON.stringify(record)));",
      });
      await expect(acceptAll(page)).toBeVisible();
      await page.waitForTimeout(200);
      await rejectAll(page).click();
      await expect.poll(() => order(page)).toHaveLength(1);
      const record = JSON.parse((await order(page))[0] ?? "");
      expect(record).toMatchObject({
        schema: 1,
        policy: { id: "shop", version: "1.0", digest: expect.stringMatching(/^sha256-[\w-]{43}$/) },
        categories: { functionality: false, tracking: false },
        evidence: {
          surface: "banner",
          action: "reject-all",
          locale: "en",
          notice: expect.stringMatching(/^sha256-[\w-]{43}$/),
        },
        signals: { gpc: false },
      });
      expect(JSON.stringify(record)).not.toMatch(/Mozilla|http/);
    });
  });
}
