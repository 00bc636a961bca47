// @vitest-environment jsdom
import { expect, test } from "vitest";
import { createConsent } from "../../src/index.ts";
import { readConsent } from "../../src/server/index.ts";
import { consentCookie, startAs, startCypressAs, startDocumentAs } from "../../src/testing/index.ts";
import { nordljus } from "../server/policy.ts";

test("starts as accepted, rejected or chosen, as the sdk itself would have written it", () => {
  const read = (state: Parameters<typeof consentCookie>[1]) =>
    readConsent(nordljus, `tillit=${consentCookie(nordljus, state)?.value}`).snapshot;
  expect(read("accepted")).toMatchObject({ ask: null, grants: { tracking: true, "tracking/posthog": true } });
  expect(read("rejected")).toMatchObject({ ask: null, grants: { tracking: false, functionality: false } });
  expect(read({ tracking: { posthog: true } })).toMatchObject({
    ask: "policy-change",
    grants: { "tracking/posthog": true, functionality: null },
  });
  expect(consentCookie(nordljus, "undecided")).toBeNull();
});

test("starts under an older policy, which the present one asks about again", () => {
  const cookie = consentCookie(nordljus, "accepted", { policyVersion: "1.1" });
  const { snapshot } = readConsent(nordljus, `tillit=${cookie?.value}`);
  expect(snapshot.ask).toBe("policy-change");
  expect(snapshot.grants).toMatchObject({ functionality: true, "tracking/posthog": null });
});

test("refuses what the policy does not have", () => {
  expect(() => consentCookie(nordljus, "yes" as never)).toThrow('state: "yes" was given');
  expect(() => consentCookie(nordljus, { ads: true })).toThrow("state.ads: the policy has no such category");
  expect(() => consentCookie(nordljus, { tracking: { nobody: true } })).toThrow("state.tracking.nobody");
});

test("sets and clears a document's cookie", () => {
  startDocumentAs(document, nordljus, "accepted");
  expect(readConsent(nordljus, document.cookie).allows("tracking")).toBe(true);
  startDocumentAs(document, nordljus, "undecided");
  expect(document.cookie).not.toContain("tillit");
});

test("starts the engine itself as that visitor, one test after the other in one document", () => {
  for (const [state, allowed] of [
    ["accepted", true],
    ["rejected", false],
    [{ functionality: true, tracking: { posthog: true } }, false],
    ["undecided", false],
    ["accepted", true],
  ] as const) {
    startDocumentAs(document, nordljus, state);
    const consent = createConsent(nordljus, { banner: false });
    expect(consent.allows("tracking")).toBe(allowed);
    expect(consent.getSnapshot().ask === null).toBe(state !== "undecided" && typeof state !== "object");
  }
});

test("speaks the language of Playwright and of Cypress", async () => {
  const calls: unknown[] = [];
  const note =
    (name: string) =>
    async (...given: unknown[]) =>
      void calls.push([name, ...given]);
  const context = { addCookies: note("add"), clearCookies: note("clear") };
  await startAs(context, nordljus, "rejected", { url: "http://localhost:1" });
  await startAs(context, nordljus, "undecided", { url: "http://localhost:1" });
  expect(calls[0]).toMatchObject(["add", [{ name: "tillit", url: "http://localhost:1", sameSite: "Lax" }]]);
  expect(calls[1]).toEqual(["clear", { name: "tillit" }]);
  const cy = { setCookie: note("set"), clearCookie: note("unset") };
  startCypressAs(cy, nordljus, "accepted");
  startCypressAs(cy, nordljus, "undecided");
  startCypressAs(cy, nordljus, "undecided", { domain: "shop.test" });
  expect(calls[2]).toMatchObject(["set", "tillit", expect.stringContaining("v=1"), { sameSite: "lax" }]);
  expect(calls[3]).toEqual(["unset", "tillit", undefined]);
  expect(calls[4]).toEqual(["unset", "tillit", { domain: "shop.test" }]);
});
