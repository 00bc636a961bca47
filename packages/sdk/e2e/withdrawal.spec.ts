import { aPolicy } from "../../record/test/a-policy.ts";
import { acceptAll, builds, call, expect, order, pageOf, rejectAll, settings, test } from "./harness.ts";

const services = {
  ...aPolicy().services,
  counter: {
    category: "tracking",
    name: "Counter",
    provider: "Counter Inc.",
    purpose: "Counts.",
    cookies: [
      { name: "_cnt*", lifetime: 365 },
      { name: "odd[name]", lifetime: 1 },
    ],
    storage: [
      { kind: "local", key: "counter*" },
      { kind: "session", key: "counter" },
      { kind: "indexeddb", key: "counter-db" },
      { kind: "cache", key: "counter-cache" },
    ],
  },
  settings: {
    ...aPolicy().services.settings,
    cookies: [{ name: "prefs", lifetime: 30 }],
    storage: [{ kind: "local", key: "prefs" }],
  },
};
const policy = aPolicy({ services } as never);

/** What a tracker and the shop leave. */
const litter = `
  document.cookie = "_cnt=1; path=/";
  document.cookie = "_cnt_deep=1; path=/deep";
  document.cookie = "_cnt_deeper=1; path=/deep/er; max-age=9999";
  document.cookie = "odd[name]=1; path=/";
  document.cookie = "prefs=1; path=/";
  document.cookie = "unknown=1; path=/";
  for (const key of ["counter", "counter.2", "prefs", "unknown"]) localStorage.setItem(key, "1");
  sessionStorage.setItem("counter", "1");
  for (const name of ["counter-db", "other-db"]) indexedDB.open(name).onsuccess = ({ target }) => target.result.close();
  caches.open("counter-cache"); caches.open("other-cache");`;
const left = async () => ({
  cookies: document.cookie
    .split("; ")
    .map((pair) => pair.split("=")[0])
    .filter((name) => name !== "tillit")
    .sort(),
  // The visitor's own history stays; whether it is there yet is another test's.
  local: Object.keys(localStorage)
    .filter((key) => key !== "tillit-history")
    .sort(),
  session: Object.keys(sessionStorage),
  databases: (await indexedDB.databases()).map(({ name }) => name),
  caches: await caches.keys(),
});
const clean = {
  cookies: ["prefs", "unknown"],
  local: ["prefs", "unknown"],
  session: [],
  databases: ["other-db"],
  caches: ["other-cache"],
};
const tag = `<script type="text/plain" data-consent="tracking" data-service="counter">order.push("ran");${litter}</script>`;

for (const build of builds) {
  test.describe(`${build}:`, () => {
    test("withdrawing deletes everything of the category on every path, nothing of another, and reports", async ({
      page,
      open,
    }) => {
      await open({ build, policy, options: "{ reload: false }", body: tag }, "/deep/er/page");
      await acceptAll(page).click();
      await expect.poll(() => order(page)).toEqual(["ran"]);
      await expect.poll(async () => (await page.evaluate(left)).databases).toContain("counter-db");
      const report = await call<{
        removed: { kind: string; name: string }[];
        survived: unknown[];
        reloading: boolean;
      }>(page, "consent.choose({ tracking: false })");
      expect(report.removed.map(({ kind, name }) => `${kind} ${name}`).sort()).toEqual([
        "cache counter-cache",
        "cookie _cnt",
        "cookie _cnt_deep",
        "cookie _cnt_deeper",
        "cookie odd[name]",
        "indexeddb counter-db",
        "local counter",
        "local counter.2",
        "session counter",
      ]);
      expect(report).toMatchObject({ survived: [], reloading: false });
      expect(await page.evaluate(left)).toEqual(clean);
    });

    test("the page reloads when something that lost its consent had run, and is clean afterwards", async ({
      page,
      open,
    }) => {
      // This one writes again after each deletion, as real trackers do.
      const stubborn = tag.replace(
        "order.push",
        'setInterval(() => { document.cookie = "_cnt=again; path=/"; localStorage.setItem("counter", "again") }, 1); order.push',
      );
      await open({ build, policy, body: stubborn });
      await acceptAll(page).click();
      await expect.poll(() => order(page)).toEqual(["ran"]);
      await settings(page).click();
      const loaded = page.waitForEvent("load");
      await page.getByRole("dialog").getByRole("button", { name: "Reject all" }).click();
      await loaded;
      await expect(page.locator("html")).toHaveAttribute("data-tillit", "settled");
      await expect
        .poll(() => page.evaluate(left))
        .toEqual({
          cookies: ["unknown"],
          local: ["unknown"],
          session: [],
          databases: expect.not.arrayContaining(["counter-db"]),
          caches: expect.not.arrayContaining(["counter-cache"]),
        });
      expect(await order(page)).toEqual([]);
    });

    test("the page does not reload when nothing had run, nor for a first no", async ({ page, open }) => {
      await open({ build, policy, after: "globalThis.same = true;" });
      await call(page, "consent.rejectAll()");
      await call(page, "consent.acceptAll()");
      const { reloading } = await call<{ reloading: boolean }>(page, "consent.withdraw()");
      expect(reloading).toBe(false);
      await page.waitForTimeout(300);
      expect(await page.evaluate("same")).toBe(true);
    });

    test("withdrawing takes no more clicks than accepting", async ({ page, open }) => {
      await open({ build, policy });
      await rejectAll(page).click();
      // From the control, which is on every page, one way is as long as the other.
      for (const [answer, granted] of [
        ["Accept all", true],
        ["Reject all", false],
      ] as const) {
        await settings(page).click();
        await page.getByRole("dialog").getByRole("button", { name: answer }).click();
        expect(await call(page, "consent.allows('tracking')")).toBe(granted);
      }
    });
  });
}

test("on https withdrawing reaches cookies with a prefix and partitioned ones, and the record is Secure", async ({
  page,
  site,
  serve,
}) => {
  const secure = {
    ...policy,
    services: {
      ...services,
      counter: { ...services.counter, cookies: [{ name: "*_cnt*", lifetime: 365 }] },
    },
  };
  serve("/secure", pageOf({ build: "script tag", policy: secure, options: "{ reload: false }" }));
  // The test's server speaks http: what it answers comes to a page that the browser holds for an https one.
  await page.route("https://www.shop.test/**", async (route) =>
    route.fulfill({
      response: await route.fetch({ url: site.origin + new URL(route.request().url()).pathname }),
    }),
  );
  await page.goto("https://www.shop.test/secure");
  await call(page, "consent.acceptAll()");
  await page.evaluate(() => {
    const [here, parent] = ["; secure; path=/", "; secure; path=/; domain=shop.test"];
    for (const cookie of [
      `__Secure-_cnt=1${here}`,
      `__Secure-_cnt_parent=1${parent}`,
      `__Host-_cnt=1${here}`,
      `_cnt_part=1${here}; partitioned; samesite=none`,
      `__Host-_cnt_part=1${here}; partitioned; samesite=none`,
      `__Secure-other=1${here}`,
    ]) {
      // biome-ignore lint/suspicious/noDocumentCookie: what a tracker does.
      document.cookie = cookie;
    }
  });
  expect((await page.evaluate<string>("document.cookie")).match(/_cnt/g)).toHaveLength(5);
  const { survived } = await call<{ survived: unknown[] }>(page, "consent.withdraw()");
  expect(survived).toEqual([]);
  const kept = await page.context().cookies("https://www.shop.test");
  expect(kept.map(({ name }) => name).sort()).toEqual(["__Secure-other", "tillit"]);
  expect(kept.find(({ name }) => name === "tillit")).toMatchObject({ secure: true, sameSite: "Lax" });
  // What the banner still fetches ends with the page.
  await page.unrouteAll({ behavior: "ignoreErrors" });
});
