import type { Page } from "@playwright/test";
import { aPolicy } from "../../record/test/a-policy.ts";
import { call, expect, order, pageOf, running, test } from "./harness.ts";

const policyFor = (origin: string) => {
  const policy = aPolicy();
  return {
    ...policy,
    services: { ...policy.services, counter: { ...policy.services.counter, hosts: [new URL(origin).host] } },
  };
};

/** Opens a page with the development file in place of the other, and collects what the console says. */
async function develop(
  page: Page,
  origin: string,
  serve: (path: string, page: string) => void,
  html: string,
) {
  serve("/developed", html.replace("/tillit.js", "/packages/sdk/tillit.development.js"));
  const said: string[] = [];
  page.on("console", (message) => {
    if (message.text().startsWith("tillit:")) said.push(message.text());
  });
  await page.goto(`${origin}/developed`);
  await page.waitForFunction(() => "consent" in globalThis);
  return said;
}

test("the development build names each fault once, with element and remedy", async ({
  page,
  site,
  serve,
  thirdParty,
}) => {
  const { origin } = thirdParty;
  const said = await develop(
    page,
    site.origin,
    serve,
    pageOf({
      build: "script tag",
      policy: policyFor(origin),
      head: `<link rel="preconnect" href="${origin}"><link rel="preload" as="script" href="/mark/a.js">
        <script type="speculationrules">{"prefetch":[{"urls":["/mark/b.js"]}]}</script>`,
      body: `<script src="${origin}/embed/script.js?untagged"></script>
        <script type="text/plain" data-consent="tracking" src="/mark/a.js"></script>
        <script type="text/plain" data-consent="tracking" src="/mark/b.js"></script>
        <script type="text/plain" data-consent="marketing"></script>
        <script type="text/plain" data-consent="tracking" data-service="nobody"></script>
        <script>document.cookie = "stranger=1"; document.cookie = "stranger=2";</script>`,
    }),
  );
  const expected = [
    /script\.js\?untagged of "counter" loads without consent.*data-consent="tracking" data-service="counter"/,
    /<link rel="preconnect"> makes the browser ask for .*held/,
    /<link rel="preload"> makes the browser ask for .*mark\/a\.js/,
    /speculation rule makes the browser ask for .*mark\/b\.js/,
    /no category "marketing".*Name one of necessary, functionality, tracking/,
    /no service "nobody"/,
    /cookie "stranger" is declared by no service/,
  ];
  for (const message of expected) {
    await expect
      .poll(() => said.filter((line) => message.test(line)).length, { message: `${message}` })
      .toBe(1);
  }
  await call(page, "consent.acceptAll()");
  await page.evaluate("document.body.append('something new')");
  await page.waitForTimeout(200);
  for (const message of expected) expect(said.filter((line) => message.test(line))).toHaveLength(1);
});

test("the development build says when the sdk comes too late, and warns of document.write", async ({
  page,
  site,
  serve,
}) => {
  const html = pageOf({
    build: "script tag",
    body: `<script type="text/plain" data-consent="tracking">if (0) document.write(""); document.write.call(document, "")</script>`,
  }).replace('<script src="/tillit.js">', '<script src="/tillit.js" data-x>');
  const late = html
    .replace('<script src="/tillit.js" data-x></script>', '<script src="/tillit.js" defer></script>')
    .replace("<script>globalThis.consent", '<script type="module">globalThis.consent');
  const said = await develop(page, site.origin, serve, late);
  await expect.poll(() => said.some((line) => /starts after the page was parsed/.test(line))).toBe(true);
  await call(page, "consent.acceptAll()");
  await expect.poll(() => said.some((line) => /released script calls document\.write/.test(line))).toBe(true);
});

test("the development build is silent about a page without faults", async ({
  page,
  site,
  serve,
  thirdParty,
}) => {
  const said = await develop(
    page,
    site.origin,
    serve,
    pageOf({
      build: "script tag",
      policy: policyFor(thirdParty.origin),
      body: `<script type="text/plain" data-consent="tracking" data-service="counter" src="${thirdParty.origin}/embed/script.js"></script>
        <script type="text/plain" data-consent="tracking" data-service="counter">document.cookie = "_cnt_1=1"</script>`,
    }),
  );
  await call(page, "consent.acceptAll()");
  await expect.poll(() => page.evaluate("document.cookie.includes('_cnt_1')")).toBe(true);
  await page.waitForTimeout(300);
  expect(said).toEqual([]);
});

for (const build of running) {
  test(`${build}: audit tells cookies, storage and requests by category, declared or not, granted or not`, async ({
    page,
    open,
    thirdParty,
  }) => {
    const { origin } = thirdParty;
    await open({
      build,
      policy: policyFor(origin),
      body: `<img src="${origin}/embed/pixel.gif" alt="">`,
    });
    await page.evaluate(`document.cookie = "_cnt_1=1"; document.cookie = "stranger=1"; localStorage.setItem("counter", 1);
      new Promise((resolve) => { indexedDB.open("stranger-db").onsuccess = resolve; }).then(() => 0)`);
    // By script tag it comes with a file of its own.
    if (build === "script tag") await page.addScriptTag({ url: "/packages/sdk/audit.js" });
    const before = await call<Audit>(page, "consent.audit()");
    const seen = (audit: Audit) =>
      [...audit.cookies, ...audit.storage, ...audit.requests].map(
        ({ kind, name, category, declared, granted }) => `${kind} ${name} ${category} ${declared} ${granted}`,
      );
    expect(seen(before).sort()).toEqual([
      "cookie _cnt_1 tracking true false",
      "cookie stranger null false false",
      "indexeddb stranger-db null false false",
      "local counter tracking true false",
      `request ${origin} tracking true false`,
    ]);
    expect(before.problems.map(({ code }) => code).sort()).toEqual(
      ["undeclared", "undeclared", "ungranted", "ungranted", "ungranted", "untagged"].sort(),
    );
    await call(page, "consent.acceptAll()");
    const after = await call<Audit>(page, "consent.audit()");
    expect(after.problems.map(({ code, name }) => `${code} ${name}`).sort()).toEqual([
      "undeclared stranger",
      "undeclared stranger-db",
    ]);
  });
}

test("tillit:drift tells once of each thing that appears undeclared, and of nothing that may be there", async ({
  page,
  open,
  thirdParty,
}) => {
  await open({
    build: "script tag",
    after:
      'document.addEventListener("tillit:drift", ({ detail }) => order.push([detail.kind, detail.name, detail.declared].join(" ")));',
  });
  await call(page, "consent.acceptAll()");
  await page.addScriptTag({ url: "/packages/sdk/audit.js" });
  await page.evaluate(
    `document.cookie = "_cnt_1=1"; document.cookie = "stranger=1"; new Image().src = "${thirdParty.origin}/embed/pixel.gif"`,
  );
  await expect
    .poll(async () => (await order(page)).sort())
    .toEqual(["cookie stranger false", `request ${thirdParty.origin} false`]);
  await page.evaluate("document.cookie = 'stranger=2'; document.cookie = 'stranger2=1'");
  await expect
    .poll(async () => (await order(page)).sort())
    .toEqual(
      ["cookie stranger false", "cookie stranger2 false", `request ${thirdParty.origin} false`].sort(),
    );
});

interface Audit {
  [kind: string]: {
    kind: string;
    name: string;
    category: string;
    declared: boolean;
    granted: boolean;
    code: string;
  }[];
}
