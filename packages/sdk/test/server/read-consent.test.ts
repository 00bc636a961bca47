import { expect, test } from "vitest";
import { decide } from "../../src/core/index.ts";
import { gpcJson, keepConsent, privateHeaders, readConsent } from "../../src/server/index.ts";
import { consentCookie } from "../../src/testing/index.ts";
import { nordljus } from "./policy.ts";

const accepted = consentCookie(nordljus, "accepted");
const header = `theme=dark; ${accepted?.name}=${accepted?.value}; basket=3`;

test.each([
  ["a Cookie header", header],
  ["a Web Request", new Request("http://localhost/", { headers: { cookie: header } })],
  ["a Node or Express request", { headers: { cookie: header, host: "localhost" } }],
  ["Next's cookies()", { getAll: (name: string) => [{ name, value: accepted?.value ?? "" }] }],
  ["Next's headers()", { headers: new Headers({ cookie: header }) }],
])("reads %s", (_name, source) => {
  const consent = readConsent(nordljus, source);
  expect(consent.allows("tracking")).toBe(true);
  expect(consent.allows("tracking", "posthog")).toBe(true);
  expect(consent.meets("functionality tracking")).toBe(true);
  expect(consent.snapshot.ask).toBeNull();
});

test.each([
  ["nothing", undefined],
  ["no cookie", ""],
  ["another's cookie", "tillit2=v=1; xtillit=v=1"],
  ["a damaged record", header.replace("v=1", "v=9")],
  ["an empty record", "tillit="],
])("allows nothing after %s", (_name, source) => {
  const consent = readConsent(nordljus, source);
  expect(consent.allows("tracking")).toBe(false);
  expect(consent.allows("necessary")).toBe(true);
  expect(consent.snapshot.ask).not.toBeNull();
  expect(keepConsent(consent)).toBeNull();
});

test("names that the policy does not have are not allowed", () => {
  const consent = readConsent(nordljus, header) as { allows(category: string, service?: string): boolean };
  for (const name of ["advertising", "constructor", "__proto__", ""])
    expect(consent.allows(name)).toBe(false);
  expect(consent.allows("tracking", "nobody")).toBe(false);
});

test("the newest record counts where two cookies of the name are sent", () => {
  const older = consentCookie(nordljus, "accepted", { decidedAt: Date.now() - 86_400_000 });
  const newer = consentCookie(nordljus, "rejected");
  for (const pair of [
    [older, newer],
    [newer, older],
  ]) {
    const cookies = pair.map((cookie) => `tillit=${cookie?.value}`).join("; ");
    expect(readConsent(nordljus, cookies).allows("tracking")).toBe(false);
  }
});

test("answers as the gate in the browser does, at every age of the record", () => {
  for (const days of [0, 100, 179, 181, 400]) {
    const now = Date.now() + days * 86_400_000;
    const { snapshot } = readConsent(nordljus, header, { now });
    const { record } = snapshot;
    const decision = decide(nordljus, record, now);
    expect(snapshot.ask).toBe(decision.ask);
    expect(snapshot.grants).toEqual({ ...decision.grants });
    expect(snapshot.grants.tracking).toBe(days < 180 ? true : null);
  }
});

test("a snapshot is plain data to the last", () => {
  const { snapshot } = readConsent(nordljus, header);
  expect(structuredClone(snapshot)).toEqual(snapshot);
  expect(Object.getPrototypeOf(snapshot.grants)).toBe(Object.prototype);
});

test.each([
  ["a promise", Promise.resolve()],
  ["number", 3],
])("refuses %s as a request, with the remedy", (name, source) => {
  expect(() => readConsent(nordljus, source as never)).toThrow(`source: ${name} was given`);
  expect(() => readConsent({} as never, "")).toThrow(/policy: \{\} was given/);
});

test("keeps the cookie for its own term and no longer, readable by the page", () => {
  const cookie = keepConsent(readConsent(nordljus, header), { domain: "example.com" });
  expect(cookie).toContain(`tillit=${accepted?.value}; Path=/; Domain=example.com; Expires=`);
  expect(Date.parse(cookie?.match(/Expires=([^;]+)/)?.[1] ?? "")).toBe(accepted?.expiresAt);
  expect(cookie).toContain("; SameSite=Lax; Secure");
  expect(cookie).not.toContain("HttpOnly");
  expect(keepConsent(readConsent(nordljus, header), { secure: false })).not.toContain("Secure");
  expect(keepConsent(readConsent(nordljus, header), { now: Date.now() + 200 * 86_400_000 })).toBeNull();
});

test("says that it honours Global Privacy Control, and since when", () => {
  expect(JSON.parse(gpcJson("2026-01-31").body)).toEqual({ gpc: true, lastUpdate: "2026-01-31" });
  expect(gpcJson("2026-01-31").path).toBe("/.well-known/gpc.json");
  for (const date of ["", "31.1.2026", "2026-13-40"]) expect(() => gpcJson(date)).toThrow("lastUpdate");
});

test("an answer for one visitor is no cache's", () => {
  expect(privateHeaders["cache-control"]).toContain("private");
  expect(privateHeaders.vary).toContain("Cookie");
});
