import { expect, test } from "vitest";
import { patience, walk } from "./site/walk.ts";

test("follows links and the site map, and neither what robots.txt hides nor what signs out", {
  timeout: patience,
}, async () => {
  const { site, look, pathsOf } = await walk({});
  const { pages, skipped, complete } = await look();
  expect(pathsOf(pages)).toEqual(["/", "/a", "/b", "/c", "/mapped"]);
  expect(site.paths()).toEqual(["/", "/a", "/b", "/c", "/mapped"]);
  expect(pages.map(({ failure }) => failure)).toEqual(pages.map(() => undefined));
  expect(skipped.map(({ url, why }) => `${new URL(url).pathname}: ${why}`)).toEqual([
    "/hidden: robots.txt does not allow it to tillit-scan.",
  ]);
  expect(complete).toBe(true);
});

test("visits what robots.txt hides when it is told to, stops at the limit, and says what it left", {
  timeout: patience,
}, async () => {
  const { look, pathsOf } = await walk({ robots: false, maxPages: 3, include: /hidden|\/[ab]$/ });
  const { pages, skipped } = await look();
  const left = pathsOf(skipped);
  expect(pages).toHaveLength(3);
  expect([...pathsOf(pages), ...left].sort()).toEqual(["/", "/a", "/b", "/hidden"]);
  expect(skipped[0]?.why).toBe("Beyond the limit of 3 pages.");
});

test("signs in first, and holds what the login left against nobody", { timeout: patience }, async () => {
  const { look } = await walk({ crawl: false }, ["/private"]);
  const closed = await look();
  expect(closed.pages[0]?.failure).toBe("The server answered 401.");
  const { pages } = await look({
    login: async ({ page, url }) => {
      await page.goto(new URL("/login", url).href);
      await page.getByLabel("Name").fill("me");
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.waitForURL("**/private");
    },
  });
  const [visit] = pages[0]?.visits ?? [];
  expect(visit?.title).toBe("Private");
  expect(visit?.remains.unasked?.cookies.map(({ name, given }) => ({ name, given }))).toEqual(
    expect.arrayContaining([
      { name: "session", given: true },
      { name: "_ga", given: true },
    ]),
  );
  expect(visit?.remains.unasked?.storage).toMatchObject([{ area: "local", key: "name", given: true }]);
  await expect(look({ login: () => Promise.reject(new Error("No such user")) })).rejects.toMatchObject({
    message: "The login failed: No such user",
    remedy: "Mend the module of --login.",
  });
});

test("waits for a page no longer than it is told, and goes on to the next", {
  timeout: patience,
}, async () => {
  // The first is answered when another asks for the same, and nobody does.
  const { look } = await walk({ crawl: false, timeout: 4_000 }, ["/together-1", "/b"]);
  const { pages } = await look();
  expect(pages.map(({ failure }) => failure)).toEqual(["It took longer than 4 seconds.", undefined]);
});

test("tells cookies that were there from those that the page sets", { timeout: patience }, async () => {
  const cookie = (name: string, value: string) => ({
    name,
    value,
    domain: "localhost",
    path: "/",
    expires: -1,
    httpOnly: false,
    secure: false,
    sameSite: "Lax" as const,
  });
  const storageState = { cookies: [cookie("session", "open"), cookie("old", "1")], origins: [] };
  const { look } = await walk({ crawl: false, storageState }, ["/private"]);
  const { pages } = await look();
  const left = pages[0]?.visits[0]?.remains.unasked?.cookies.map(({ name, given }) => `${name} ${given}`);
  expect(left?.sort()).toEqual(["_ga false", "old true", "session true"]);
});
