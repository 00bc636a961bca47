import { describe, expect, test } from "vitest";
import { areaPath, labelled, linePath, ticks } from "../src/dashboard/chart/scale.ts";
import { grantRate } from "../src/dashboard/say.ts";
import { adminToken, serve } from "./fixtures/server.ts";

describe("charts", () => {
  test("have round steps that reach over the largest value, and none that is half a decision", () => {
    expect(ticks(87)).toEqual([0, 25, 50, 75, 100]);
    expect(ticks(1, 0)).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(ticks(3)).toEqual([0, 1, 2, 3]);
    expect(ticks(0)).toEqual([0, 1]);
    for (const most of [2, 7, 19, 101, 4_999, 5_000_000]) {
      const steps = ticks(most);
      expect(steps.at(-1)).toBeGreaterThanOrEqual(most);
      expect(steps.length).toBeLessThanOrEqual(6);
      for (const step of steps) expect(Number.isInteger(step)).toBe(true);
    }
  });

  test("leave a gap where nobody decided, and write the last label always", () => {
    expect(
      linePath([
        [0, 5],
        [1, undefined],
        [2, 7],
        [3, 8],
      ]),
    ).toBe("M0 5M2 7L3 8");
    expect(
      areaPath(
        [
          [0, 5],
          [1, 7],
        ],
        10,
      ),
    ).toBe("M0 5L1 7L1 10L0 10Z");
    expect(areaPath([], 10)).toBe("");
    const isLabelled = labelled(30, 6);
    expect(Array.from({ length: 30 }, (_, at) => at).filter(isLabelled)).toEqual([4, 9, 14, 19, 24, 29]);
    expect(grantRate({ categories: { tracking: { granted: 1, denied: 3 } } }, "tracking")).toBe(0.25);
    expect(grantRate({ categories: {} }, "tracking")).toBeUndefined();
  });
});

describe("the page", () => {
  const dashboard = { "app.js": "export {}", "app.css": "body {}" };

  test("names its own origin and nothing else in its policy, and is not there without a token or files", async () => {
    const { get, close } = await serve({ dashboard });
    const page = await get("/dashboard");
    const policy = page.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(await page.text()).not.toMatch(
      /<style|style=|onload=|<script(?! type="module" src="dashboard\/app\.js"><)/,
    );
    expect(await (await get("/dashboard/app.css")).text()).toBe("body {}");
    expect((await get("/dashboard/other.js")).status).toBe(404);
    await close();
    const without = await serve();
    expect((await without.get("/dashboard")).status).toBe(404);
    await without.close();
    const tokenless = await serve({ dashboard, adminToken: undefined });
    expect((await tokenless.get("/dashboard")).status).toBe(403);
    await tokenless.close();
  });

  test("starts the export by a form, with the token in its body and nowhere else", async () => {
    const { get, close } = await serve({ dashboard });
    const form = (token: string, type = "application/x-www-form-urlencoded", path = "/v1/admin/export") => {
      const body = new URLSearchParams({ token }).toString();
      return get(path, {
        method: "POST",
        body,
        headers: { "content-type": type, "content-length": `${body.length}` },
      });
    };
    const answer = await form(adminToken);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-disposition")).toMatch(
      /^attachment; filename="tillit-ledger-.*\.ndjson"$/,
    );
    await answer.text();
    expect((await form("wrong-token-of-somebody")).status).toBe(401);
    expect((await form(adminToken, "text/plain")).status).toBe(401);
    expect((await form(adminToken, undefined, "/v1/admin/retention")).status).toBe(401);
    expect((await get(`/v1/admin/export?token=${adminToken}`)).status).toBe(401);
    await close();
  });
});
