import { encode, serviceCode } from "@tillit/record";
import { expect, test, vi } from "vitest";
import { record } from "./fixtures/records.ts";
import { serve } from "./fixtures/server.ts";

// A busy machine is no failure.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const cookieOf = (one: ReturnType<typeof record>) =>
  `tillit=${encode({
    id: one.id,
    subject: one.subject,
    policyVersion: one.policy.version,
    decidedAt: Date.parse(one.decidedAt),
    expiresAt: Date.parse(one.expiresAt),
    states: { ...one.categories, [serviceCode("posthog")]: false },
  })}`;

test("re-sets the consent cookie from the site's host, as script wrote it, until the choice expires", async () => {
  const { post, close } = await serve({ cookie: { domain: "nordljus.example" } });
  const one = record();
  const response = await post(one, { cookie: `a=b; ${cookieOf(one)}` });
  const echo = response.headers.get("set-cookie") ?? "";
  expect(echo.split("; ")[0]).toBe(cookieOf(one));
  expect(echo).toContain("Domain=nordljus.example");
  expect(echo).toContain("Secure");
  expect(echo).not.toMatch(/httponly/i);
  expect(Number(/Max-Age=(\d+)/.exec(echo)?.[1])).toBeGreaterThan(179 * 86_400);
  expect(response.headers.get("access-control-allow-credentials")).toBe("true");
  await close();
});

test("never brings back an older choice, another browser's, or a cookie that was not sent", async () => {
  const { post, close } = await serve({ cookie: {} });
  const old = record({}, Date.now() - 60_000);
  const newer = record({ subject: old.subject });
  expect((await post(old, { cookie: cookieOf(newer) })).headers.get("set-cookie")).toBeNull();
  expect((await post(newer, { cookie: cookieOf(record()) })).headers.get("set-cookie")).toBeNull();
  expect((await post(record({ subject: old.subject }))).headers.get("set-cookie")).toBeNull();
  // An answer that overtook a later choice is set right by the answer to that choice.
  const last = record({ subject: old.subject }, Date.now() + 2000);
  const echo = (await post(last, { cookie: cookieOf(old) })).headers.get("set-cookie");
  expect(echo?.split(";")[0]).toBe(cookieOf(last));
  await close();
});

test("sets no cookie where the echo is off", async () => {
  const { post, close } = await serve();
  const one = record();
  const response = await post(one, { cookie: cookieOf(one) });
  expect(response.headers.get("set-cookie")).toBeNull();
  expect(response.headers.get("access-control-allow-credentials")).toBeNull();
  await close();
});
