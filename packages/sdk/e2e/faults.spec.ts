import { acceptAll, call, errors, expect, mostly, order, test } from "./harness.ts";

const tag = '<script type="text/plain" data-consent="tracking">order.push("ran")</script>';

for (const build of mostly) {
  test.describe(`${build}:`, () => {
    for (const [what, head] of Object.entries({
      "cookies throw":
        'Object.defineProperty(Document.prototype, "cookie", { get() { throw new Error("no") }, set() { throw new Error("no") } })',
      "cookies are not kept":
        'Object.defineProperty(Document.prototype, "cookie", { get: () => "", set() {} })',
      "web storage throws":
        'for (const name of ["localStorage", "sessionStorage", "indexedDB"]) Object.defineProperty(globalThis, name, { get() { throw new Error("no") } })',
      "there is no BroadcastChannel, idle callback or Trusted Types":
        "delete globalThis.BroadcastChannel; delete globalThis.requestIdleCallback; delete globalThis.trustedTypes",
    })) {
      test(`where ${what}, tags are held, the visitor is asked, and the page goes on`, async ({
        page,
        open,
      }) => {
        await open({ build, head: `<script>${head}</script>`, body: tag });
        await expect(acceptAll(page)).toBeVisible();
        expect(await order(page)).toEqual([]);
        await acceptAll(page).click();
        await expect(acceptAll(page)).toBeHidden();
        await page.reload();
        expect(await errors(page)).toEqual([]);
      });
    }

    for (const policy of build === "compiled"
      ? []
      : [
          null,
          "x",
          {},
          { version: "1.0" },
          { version: 1, categories: { tracking: null }, services: { x: null }, changes: [null] },
        ]) {
      test(`with the policy ${JSON.stringify(policy)} nothing is released and nothing breaks`, async ({
        page,
        open,
      }) => {
        await open({ build, policy, body: tag });
        await call(page, "consent.acceptAll()");
        await page.waitForTimeout(200);
        expect(await call(page, "consent.allows('tracking')")).toBe(false);
        expect(await order(page)).toEqual([]);
        expect(await errors(page)).toEqual([]);
      });
    }

    test("in a sandboxed frame without an origin nothing is released and nothing breaks", async ({
      page,
      open,
    }) => {
      await open({ build }, "/framed");
      await page.evaluate(() => {
        const frame = document.createElement("iframe");
        frame.setAttribute("sandbox", "allow-scripts");
        frame.src = "/framed";
        document.body.replaceChildren(frame);
      });
      const frame = page.frameLocator("iframe");
      // A module of another origin does not load into it: then there is no engine, and the tags stay inert.
      if (build !== "npm") await expect(frame.getByRole("button", { name: "Accept all" })).toBeVisible();
      await expect(frame.locator("h1")).toBeVisible();
    });
  });
}

test("npm: a banner that does not load leaves tags held and the page whole, and comes with the next try", async ({
  page,
  open,
}) => {
  await page.route("**/npm/lazy-*.js", (route) => route.abort());
  await open({ build: "npm", body: tag });
  await page.waitForTimeout(300);
  expect(await order(page)).toEqual([]);
  expect(await errors(page)).toEqual([]);
  await call(page, "consent.open('banner')");
  await page.unrouteAll();
  await call(page, "consent.open('banner')");
  await expect(acceptAll(page)).toBeVisible();
});
