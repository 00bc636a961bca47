import { expect, test } from "vitest";
import { adobe } from "../../src/signals/adobe.ts";
import { clarity } from "../../src/signals/clarity.ts";
import { createSignal } from "../../src/signals/create-signal.ts";
import { hubspot } from "../../src/signals/hubspot.ts";
import { linkedin } from "../../src/signals/linkedin.ts";
import { denyMatomo, matomo } from "../../src/signals/matomo.ts";
import { meta } from "../../src/signals/meta.ts";
import { denyMicrosoft, microsoft } from "../../src/signals/microsoft.ts";
import { shopify } from "../../src/signals/shopify.ts";
import { tiktok } from "../../src/signals/tiktok.ts";
import { wordpress } from "../../src/signals/wordpress.ts";
import { visitor } from "./told.ts";

/** Writes down every call of a function of this name, and answers nothing. */
function recorder() {
  const calls: unknown[][] = [];
  return {
    calls,
    as:
      (name: string) =>
      (...given: unknown[]) =>
        void calls.push([name, ...given].flat(0)),
  };
}

test("Microsoft: denied first, then each change", () => {
  const page: { uetq?: unknown[] } = {};
  const eva = visitor("undecided");
  denyMicrosoft(page);
  microsoft(eva, "tracking", page);
  eva.becomes("accepted");
  eva.becomes("rejected");
  const said = ["denied", "denied", "granted", "denied"];
  const commands = said.map((ad_storage, at) => ["consent", at ? "update" : "default", { ad_storage }]);
  expect(page.uetq).toEqual(commands.flat());
});

test("Clarity: version 2 with a capital S, queued until its script has come", () => {
  const page: { clarity?: { q?: unknown[] } } = {};
  const eva = visitor("undecided");
  clarity(eva, "tracking", page);
  eva.becomes("accepted");
  expect(page.clarity?.q).toEqual([
    ["consentv2", { ad_Storage: "denied", analytics_Storage: "denied" }],
    ["consentv2", { ad_Storage: "granted", analytics_Storage: "granted" }],
  ]);
});

test("Meta: revoked until granted, and again after", () => {
  const { calls, as } = recorder();
  const eva = visitor("undecided");
  meta(eva, "tracking", { fbq: as("fbq") });
  eva.becomes("accepted");
  eva.becomes("rejected");
  expect(calls).toEqual(["revoke", "grant", "revoke"].map((word) => ["fbq", "consent", word]));
});

test("TikTok: held until there is an answer, revoked only after a yes", () => {
  const { calls, as } = recorder();
  const names = ["holdConsent", "grantConsent", "revokeConsent"];
  const ttq = Object.fromEntries(names.map((name) => [name, as(name)]));
  const eva = visitor("undecided");
  tiktok(eva, "tracking", { ttq });
  eva.becomes("accepted");
  eva.becomes("rejected");
  expect(calls.flat()).toEqual(names);
});

test("LinkedIn: forgets the partner once consent is gone, and touches nothing before", () => {
  const page = { _linkedin_data_partner_ids: ["1"] };
  const eva = visitor("undecided");
  linkedin(eva, "tracking", page);
  eva.becomes("accepted");
  expect(page._linkedin_data_partner_ids).toEqual(["1"]);
  eva.becomes("rejected");
  expect(page._linkedin_data_partner_ids).toEqual([]);
});

test.each([
  ["tracking", "requireConsent", "setConsentGiven", "forgetConsentGiven"],
  ["cookies", "requireCookieConsent", "setCookieConsentGiven", "forgetCookieConsentGiven"],
] as const)("Matomo, %s: asked to wait, told of a yes and of its end", (mode, ...names) => {
  const page: { _paq?: unknown[] } = {};
  const eva = visitor("undecided");
  denyMatomo(mode, page);
  matomo(eva, "tracking", mode, page);
  eva.becomes("accepted");
  eva.becomes("rejected");
  expect(page._paq).toEqual(names.map((name) => [name]));
});

test("HubSpot: categories, tracking switch, and cookies revoked only after a yes", () => {
  const page: { _hsp?: unknown[][]; _hsq?: unknown[][] } = {};
  const eva = visitor("rejected");
  hubspot(eva, "tracking", page);
  expect(page._hsp?.map(([name]) => name)).toEqual(["setHubSpotConsent"]);
  expect(page._hsq).toEqual([["doNotTrack"]]);
  eva.becomes("accepted");
  eva.becomes("rejected");
  expect(page._hsp?.at(-1)).toEqual(["revokeCookieConsent"]);
});

test("Adobe: pending until there is an answer", () => {
  const { calls, as } = recorder();
  const eva = visitor("undecided");
  adobe(eva, "tracking", { alloy: as("alloy") });
  expect(calls).toEqual([]);
  eva.becomes("accepted");
  eva.becomes("rejected");
  const consent = (val: string) => ({
    consent: [{ standard: "Adobe", version: "2.0", value: { collect: { val } } }],
  });
  expect(calls).toEqual(["y", "n"].map((val) => ["alloy", "setConsent", consent(val)]));
});

test("Shopify: its four purposes, loading its feature where it is not there", () => {
  const { calls, as } = recorder();
  const Shopify: { customerPrivacy?: object; loadFeatures?: object } = {};
  Shopify.loadFeatures = (_features: unknown, done: () => void) => {
    Shopify.customerPrivacy = { setTrackingConsent: as("set") };
    done();
  };
  const eva = visitor({ functionality: true, tracking: false });
  shopify(eva, undefined, { Shopify });
  const [, told] = calls[0] ?? [];
  expect(told).toEqual({ analytics: false, marketing: false, preferences: true, sale_of_data: false });
});

test("WordPress: each of its categories by name", () => {
  const { calls, as } = recorder();
  const eva = visitor({ functionality: true, tracking: false });
  wordpress(eva, undefined, { wp_set_consent: as("set") });
  expect(calls).toContainEqual(["set", "functional", "allow"]);
  expect(calls).toContainEqual(["set", "preferences", "allow"]);
  expect(calls).toContainEqual(["set", "marketing", "deny"]);
});

test("a page without the vendor is left alone", () => {
  const eva = visitor("accepted");
  for (const vendor of [meta, tiktok, linkedin, adobe]) {
    const page = {};
    vendor(eva, "tracking", page);
    expect(page).toEqual({});
  }
  shopify(eva, undefined, {});
});

test("one's own vendor hears real changes only, and nothing after it left", () => {
  const heard: [boolean, boolean | undefined][] = [];
  const eva = visitor("undecided");
  const stop = createSignal(eva, {
    state: (allowed) => allowed("tracking", "posthog"),
    tell: (granted, before) => heard.push([granted, before]),
  });
  eva.becomes("rejected");
  eva.becomes({ tracking: { posthog: true } });
  eva.becomes("accepted");
  stop();
  eva.becomes("rejected");
  expect(heard).toEqual([
    [false, undefined],
    [true, false],
  ]);
});
