// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { regime, showHonoured, showNotice } from "../../src/regimes/index.ts";
import { readConsent } from "../../src/server/index.ts";
import type { ConsentEvent } from "../../src/snapshot.ts";
import { consentCookie, type StartState } from "../../src/testing/index.ts";
import { nordljus } from "../server/policy.ts";

beforeEach(() => {
  document.body.innerHTML = "<p data-consent-notice hidden>n</p><p data-consent-honoured hidden>h</p>";
});

function visit(place: object, state: StartState, gpc = false, exceptions: string[] = []) {
  const here = regime(place, { exceptions });
  const cookie = `tillit=${consentCookie(nordljus, state)?.value ?? ""}`;
  const headers = { cookie, ...(gpc && { "sec-gpc": "1" }) };
  const { snapshot } = readConsent(nordljus, { headers }, { regime: here });
  const consent = {
    subscribe(listener: (event: ConsentEvent) => void) {
      listener({ reason: "start", from: null, to: snapshot, record: undefined });
      return () => undefined;
    },
  };
  showNotice(consent, here);
  showHonoured(consent);
  const shown = (name: string) => !document.querySelector<HTMLElement>(`[data-consent-${name}]`)?.hidden;
  return { notice: shown("notice"), honoured: shown("honoured") };
}

test("tells a visitor who is not asked, and stops once they have chosen", () => {
  for (const region of ["CA", "UT", "NY"]) {
    expect(visit({ country: "US", region }, "undecided").notice).toBe(true);
    expect(visit({ country: "US", region }, "rejected").notice).toBe(false);
    expect(visit({ country: "US", region }, "accepted").notice).toBe(false);
  }
});

test("says nothing where the banner asks", () => {
  expect(visit({ country: "SE" }, "undecided").notice).toBe(false);
  expect(visit({ country: "GB" }, "undecided", false, ["functionality"]).notice).toBe(false);
});

test("shows that a signal is honoured, and does not claim it without one", () => {
  expect(visit({ country: "US", region: "CA" }, "undecided", true).honoured).toBe(true);
  expect(visit({ country: "SE" }, "undecided", true).honoured).toBe(true);
  expect(visit({ country: "US", region: "CA" }, "undecided").honoured).toBe(false);
});
