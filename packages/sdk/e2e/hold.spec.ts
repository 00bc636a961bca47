import { acceptAll, builds, call, errors, expect, order, rejectAll, test } from "./harness.ts";

const held = (attributes: string, text = "") =>
  `<script type="text/plain" data-consent="tracking" ${attributes}>${text}</script>`;
const mixed = [
  held('src="/mark/slow.js?wait=300" id="ext" class="x" onload="order.push(\'slow loaded\')"'),
  held("", 'order.push("inline")'),
  held('src="/mark/b.js"'),
  held('data-type="module"', 'order.push("module")'),
  held('src="/mark/c.js"'),
].join("");

for (const build of builds) {
  test.describe(`${build}:`, () => {
    test("tagged scripts wait, and then run in the document's order", async ({ page, open }) => {
      await open({ build, body: mixed });
      await expect(acceptAll(page)).toBeVisible();
      expect(await order(page)).toEqual([]);
      await acceptAll(page).click();
      await expect.poll(() => order(page)).toEqual(["slow", "slow loaded", "inline", "b", "c", "module"]);
      await expect(page.locator("#ext")).toHaveClass("x");
      expect(await page.locator("#ext").getAttribute("type")).toBeNull();
      expect(await errors(page)).toEqual([]);
    });

    test("nothing that is tagged is even requested before a yes, nor after a no and a reload", async ({
      page,
      open,
      thirdParty,
    }) => {
      thirdParty.clear();
      const { origin } = thirdParty;
      const body = `${held(`src="${origin}/embed/script.js"`)}
        <iframe data-consent="tracking" data-src="${origin}/embed/frame.html"></iframe>
        <img data-consent="tracking" data-src="${origin}/embed/pixel.gif" data-srcset="${origin}/embed/pixel2.gif 2x" alt="">
        <link rel="stylesheet" data-consent="tracking" data-href="${origin}/embed/style.css">
        <template data-consent="tracking"><img src="${origin}/embed/in-template.gif" alt="" id="unfolded"><script>order.push("template")</script></template>`;
      await open({ build, body });
      await rejectAll(page).click();
      await page.reload();
      await page.waitForTimeout(300);
      expect(thirdParty.requests).toEqual([]);
      await expect(page.locator("#unfolded")).toHaveCount(0);
      await call(page, "consent.acceptAll()");
      await expect(page.locator("#unfolded")).toHaveCount(1);
      await expect.poll(() => order(page)).toContain("template");
      await expect
        .poll(() => thirdParty.requests.map(({ path }) => path).sort())
        .toEqual(
          ["frame.html", "in-template.gif", "pixel.gif", "script.js", "style.css"].map(
            (file) => `/embed/${file}`,
          ),
        );
    });

    test("a tag runs once a page, over yes, no and yes again", async ({ page, open }) => {
      await open({ build, options: "{ reload: false }", body: held('src="/mark/a.js"') });
      for (const method of ["acceptAll", "rejectAll", "acceptAll", "withdraw", "acceptAll"]) {
        await call(page, `consent.${method}()`);
        await page.waitForTimeout(150);
      }
      expect(await order(page)).toEqual(["a"]);
    });

    test("a service's tag follows the service, not only the category", async ({ page, open }) => {
      await open({
        build,
        body: held('data-service="counter"', 'order.push("counter")') + held("", 'order.push("whole")'),
      });
      await call(page, "consent.choose({ tracking: { counter: false } })");
      await page.waitForTimeout(200);
      expect(await order(page)).toEqual([]);
      await call(page, "consent.choose({ tracking: { counter: true } })");
      await expect.poll(() => order(page)).toEqual(["counter", "whole"]);
    });

    test("a tag that comes later is held before, and runs after", async ({ page, open }) => {
      await open({ build });
      const add = (name: string) =>
        page.evaluate((mark) => {
          const script = document.createElement("script");
          script.type = "text/plain";
          script.dataset.consent = "tracking";
          script.src = `/mark/${mark}.js`;
          document.body.append(script);
          const box = document.createElement("div");
          box.innerHTML = `<p><script type="text/plain" data-consent="tracking">order.push("${mark} inner")</script></p>`;
          document.body.append(box);
        }, name);
      await add("a");
      await page.waitForTimeout(200);
      expect(await order(page)).toEqual([]);
      await call(page, "consent.acceptAll()");
      await expect.poll(() => order(page)).toEqual(["a", "a inner"]);
      await add("b");
      await expect.poll(() => order(page)).toEqual(["a", "a inner", "b", "b inner"]);
    });

    test("a returning visitor's tags run without a click, and no banner comes", async ({ page, open }) => {
      await open({ build, body: mixed });
      await acceptAll(page).click();
      await expect.poll(() => order(page)).toHaveLength(6);
      await page.reload();
      await expect.poll(() => order(page)).toEqual(["slow", "slow loaded", "inline", "b", "c", "module"]);
      await expect(acceptAll(page)).toBeHidden();
    });

    test("a script that never answers holds the others up for a bounded time, and nothing runs twice", async ({
      page,
      open,
    }) => {
      const body =
        held('src="/mark/silent.js"') +
        held('src="/mark/a.js"') +
        held("", 'order.push("inline")') +
        held('src="/mark/b.js"');
      await open({
        build,
        options: "{ scriptTimeout: 400 }",
        body,
        after: 'document.addEventListener("tillit:trouble", ({ detail }) => order.push(detail.trouble));',
      });
      await call(page, "consent.acceptAll()");
      await expect.poll(() => order(page)).toEqual(["stalled", "a", "inline", "b"]);
      await page.waitForTimeout(500);
      expect(await order(page)).toEqual(["stalled", "a", "inline", "b"]);
    });

    test("data stays data, and a script knows itself and keeps its author's attributes", async ({
      page,
      open,
    }) => {
      const itself = "order.push(document.currentScript.id)";
      const file = `data:text/javascript,${encodeURIComponent(itself)}`;
      await open({
        build,
        body:
          held('data-type="application/json" id="data"', '{"shop":1}') +
          held('id="inline"', itself) +
          held(`id="file" src="${file}"`) +
          held(
            'src="/mark/a.js" id="full" crossorigin="anonymous" referrerpolicy="no-referrer" fetchpriority="low" data-own="x"',
          ) +
          held('nomodule id="old"', 'order.push("old")'),
      });
      await call(page, "consent.acceptAll()");
      await expect.poll(() => order(page)).toEqual(["inline", "file", "a"]);
      await expect(page.locator("#data")).toHaveAttribute("type", "application/json");
      expect(await page.locator("#data").textContent()).toBe('{"shop":1}');
      for (const [name, value] of [
        ["crossorigin", "anonymous"],
        ["referrerpolicy", "no-referrer"],
        ["fetchpriority", "low"],
        ["data-own", "x"],
      ] as const)
        await expect(page.locator("#full")).toHaveAttribute(name, value);
    });

    test("who drives the browser meets the same page as everybody else", async ({ page, open }) => {
      await open({ build });
      expect(await page.evaluate("navigator.webdriver")).toBe(true);
      await expect(acceptAll(page)).toBeVisible();
      await expect(rejectAll(page)).toBeVisible();
    });

    test("a script that is missing or throws stops no other", async ({ page, open }) => {
      const body =
        held('src="/no/such.js"') +
        held('src="/mark/throwing.js"') +
        held("", 'throw new Error("mine")') +
        held('src="/mark/a.js"');
      await open({ build, body });
      await call(page, "consent.acceptAll()");
      await expect.poll(() => order(page)).toEqual(["throwing", "a"]);
    });
  });
}
