import type { Policy } from "@tillit/record";
import fc from "fast-check";
import { expect, test } from "vitest";
import { regime } from "../../src/regimes/index.ts";
import { readConsent } from "../../src/server/index.ts";
import { consentCookie, type StartState } from "../../src/testing/index.ts";
import { nordljus } from "../server/policy.ts";

const california = { country: "US", region: "CA" };
const day = 86_400_000;

function visit(place: object, state: StartState, headers: object = {}, options: object = {}) {
  const cookie = consentCookie(nordljus, state);
  const request = { headers: { cookie: cookie ? `${cookie.name}=${cookie.value}` : "", ...headers } };
  return readConsent(nordljus, request, { regime: regime(place, options) });
}

test("opt-out: tracking may run until the visitor says no, and nobody is asked", () => {
  const consent = visit(california, "undecided");
  expect(consent.allows("tracking", "posthog")).toBe(true);
  expect(consent.snapshot).toMatchObject({ ask: null, honoured: null });
  expect(visit(california, "rejected").allows("tracking")).toBe(false);
});

test("opt-in: nothing runs before a yes, whatever the country sends", () => {
  for (const place of [{}, { country: "SE" }, { country: "US" }]) {
    const { snapshot } = visit(place, "undecided");
    expect(snapshot.ask).toBe("first-visit");
    expect(snapshot.grants).toMatchObject({ functionality: null, tracking: null, "tracking/posthog": null });
  }
});

test("Global Privacy Control is an objection, is said to be honoured, and only the value 1 counts", () => {
  const consent = visit(california, "undecided", { "sec-gpc": "1" });
  expect(consent.gpc).toBe(true);
  expect(consent.allows("tracking")).toBe(false);
  expect(consent.allows("functionality")).toBe(true);
  expect(consent.snapshot.honoured).toBe("gpc");
  for (const value of ["0", "true", "", "2"]) {
    const other = visit(california, "undecided", { "sec-gpc": value });
    expect(other.gpc).toBe(false);
    expect(other.allows("tracking")).toBe(true);
  }
});

test("Global Privacy Control under consent first leaves only what it does not object to as a question", () => {
  const { snapshot } = visit({ country: "SE" }, "undecided", { "sec-gpc": "1" });
  expect(snapshot.grants).toMatchObject({ functionality: null, tracking: false });
  expect(snapshot.ask).toBe("first-visit");
});

test("a yes that was given before the signal yields to it, and one given in spite of it does not", () => {
  const headers = { "sec-gpc": "1" };
  expect(visit(california, "accepted", headers).allows("tracking")).toBe(false);
  const cookie = consentCookie(nordljus, "accepted");
  const knowing = `tillit=${cookie?.value.replace("&y=", "&y=-gpc.")}`;
  const consent = readConsent(
    nordljus,
    { headers: { ...headers, cookie: knowing } },
    { regime: regime(california) },
  );
  expect(consent.allows("tracking")).toBe(true);
  expect(consent.snapshot.honoured).toBeNull();
});

test("Do Not Track counts where the site says so, and nowhere else", () => {
  const headers = { dnt: "1" };
  expect(visit(california, "undecided", headers).allows("tracking")).toBe(true);
  const heard = visit(california, "undecided", headers, { dnt: true });
  expect(heard.allows("tracking")).toBe(false);
  expect(heard.snapshot.honoured).toBe("dnt");
});

test("an opt-out outlives the policy's own term, and a consent does not", () => {
  const read = (state: StartState, place: object) => {
    const cookie = consentCookie(nordljus, state, { decidedAt: Date.now() - 300 * day });
    const headers = { cookie: `tillit=${cookie?.value}` };
    return readConsent(nordljus, { headers }, { regime: regime(place) });
  };
  expect(read("rejected", california).allows("tracking")).toBe(false);
  expect(read("accepted", { country: "SE" }).allows("tracking")).toBe(false);
});

test("the United Kingdom: what is excepted runs until it is objected to, tracking waits", () => {
  const exceptions = ["functionality"];
  const consent = visit({ country: "GB" }, "undecided", {}, { exceptions });
  expect(consent.allows("functionality")).toBe(true);
  expect(consent.allows("tracking")).toBe(false);
  expect(consent.snapshot.ask).toBe("first-visit");
  expect(visit({ country: "GB" }, "rejected", {}, { exceptions }).allows("functionality")).toBe(false);
});

test("refuses an exception for tracking, with the remedy", () => {
  expect(() => regime({ country: "GB" }, { exceptions: ["tracking"] })).toThrow(/exceptions: "tracking"/);
  expect(() => regime({ country: "GB" }, { exceptions: ["necessary"] })).toThrow(/needs no exception/);
});

test("no place and no signal ever grants what the visitor denied", () => {
  const place = fc.record({
    country: fc.constantFrom("SE", "GB", "US", "CH", "", "BR"),
    region: fc.constantFrom("CA", "TX", "NY", "ZZ", ""),
  });
  fc.assert(
    fc.property(
      place,
      fc.boolean(),
      fc.boolean(),
      fc.constantFrom([], ["functionality"]),
      (at, gpc, dnt, exceptions) => {
        const headers = { ...(gpc && { "sec-gpc": "1" }), ...(dnt && { dnt: "1" }) };
        const { grants } = visit(at, "rejected", headers, { dnt: true, exceptions }).snapshot;
        const on = Object.keys(grants).filter((key) => grants[key]);
        expect(on.filter((key) => !key.startsWith("necessary"))).toEqual([]);
      },
    ),
  );
});

test("what is presumed is not what was chosen", () => {
  const { snapshot } = visit(california, "undecided");
  expect(snapshot.chosen).toMatchObject({ tracking: null, functionality: null });
  expect(snapshot.record).toBeNull();
});

test("leaves a policy with an exempt functionality as it is under a signal", () => {
  const policy: Policy = structuredClone(nordljus);
  if (policy.categories.functionality)
    policy.categories.functionality.exemption = "Sign-in that was asked for.";
  const { snapshot } = readConsent(policy, { headers: { "sec-gpc": "1" } }, { regime: regime(california) });
  expect(snapshot.grants).toMatchObject({ necessary: true, functionality: true, tracking: false });
});
