// What the lookup answers: hard cases, ambiguity, hosts, and any name at all.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCatalog } from "../src/catalog.ts";
import { readEntries } from "../src/read-entries.ts";
import { itemKinds } from "../src/terms.ts";

const { lookup, serviceFor, findService, all, search } = createCatalog(readEntries());
const known = (name: string, host?: string) => {
  const { status, category, matches } = lookup(name, host === undefined ? {} : { host });
  return { status, category, service: matches[0]?.service.id };
};

describe("known names", () => {
  it.each([
    ["_ga", "google-analytics", "tracking"],
    ["_ga_G123ABC", "google-analytics", "tracking"],
    ["_fbp", "meta-pixel", "tracking"],
    ["_hjSessionUser_12345", "hotjar", "tracking"],
    ["_hjTLDTest", "hotjar", "tracking"],
    ["_clck", "clarity", "tracking"],
    ["_clsk", "clarity", "tracking"],
    ["__cf_bm", "cloudflare", "necessary"],
    ["_pk_id.1.1fff", "matomo", "tracking"],
    ["mtm_consent", "matomo", "necessary"],
    ["ph_phc_x_posthog", "posthog", "tracking"],
    ["mp_abc_mixpanel", "mixpanel", "tracking"],
    ["__stripe_mid", "stripe", "necessary"],
    ["OptanonConsent", "onetrust", "necessary"],
    ["PHPSESSID", "php", "necessary"],
    ["AWSALB", "aws-elb", "necessary"],
    ["wp-settings-time-1", "wordpress", "functionality"],
    ["_GRECAPTCHA", "recaptcha", "functionality"],
    ["_shopify_y", "shopify", "tracking"],
    ["hs-messages-is-open", "hubspot", "functionality"],
    ["hubspotutk", "hubspot", "tracking"],
    ["intercom-id-abc", "intercom", "tracking"],
  ])("%s is %s's and %s", (name, service, category) => {
    expect(known(name)).toEqual({ status: "known", category, service });
  });

  it("gives the reason with the category", () => {
    expect(lookup("__cf_bm").matches[0]?.reason).toMatch(/half an hour/);
    expect(lookup("_hjid").matches[0]?.reason).toMatch(/recording/);
  });

  it("keeps to the kind that is asked for", () => {
    expect(lookup("didomi_token", { kind: "local" }).matches.map(({ item }) => item.kind)).toEqual(["local"]);
    expect(lookup("_ga", { kind: "local" }).status).toBe("unknown");
  });

  it("puts an exact name before a pattern and says what else fits", () => {
    const { matches } = lookup("_cs_mk_aa");
    expect(matches[0]?.how).toBe("pattern");
    const ranked = lookup("AMP_MKTG_ORIGINAL_0123456789", { kind: "cookie" }).matches;
    expect(ranked.map(({ item }) => item.name)).toEqual(["AMP_MKTG_ORIGINAL_*", "AMP_MKTG_*", "AMP_*"]);
    expect(lookup("AMP_TEST", { kind: "cookie" }).matches[0]?.how).toBe("exact");
  });

  it("does not take names for a pattern that it lists as somebody else's", () => {
    expect(known("AMP_TOKEN").service).toBe("google-analytics");
    expect(lookup("AMP_TOKEN").matches.map(({ service }) => service.id)).not.toContain("amplitude");
  });
});

describe("names that say nothing", () => {
  it.each(["session", "SESSION", "token", "lang", "uid", "id", "i", "cart", "user_id", "csrf_token"])(
    "does not guess whose %s is",
    (name) => {
      const answer = lookup(name);
      expect(answer.status).toBe("ambiguous");
      expect(answer.category).toBeUndefined();
      expect(answer.because).toBeTruthy();
    },
  );

  it.each(["zzz_nobody", "myShopBasket42", "", " ", "*", "_"])("does not know %j", (name) => {
    expect(lookup(name).status).not.toBe("known");
  });

  it("knows a common name at its own host, and only there", () => {
    expect(known("uid", ".criteo.com")).toEqual({ status: "known", category: "tracking", service: "criteo" });
    expect(known("uid", "track.adform.net").service).toBe("adform");
    expect(lookup("uid", { host: "example.com" }).status).toBe("ambiguous");
  });

  it("doubts a vendor's own cookie at a foreign host", () => {
    expect(known("IDE", "doubleclick.net").status).toBe("known");
    const doubted = lookup("IDE", { host: "example.com" });
    expect(doubted.status).toBe("ambiguous");
    expect(doubted.category).toBeUndefined();
  });

  it("names all that share a name, and a category only if they agree", () => {
    const tuuid = lookup("tuuid");
    expect(tuuid.status).toBe("ambiguous");
    expect(tuuid.category).toBe("tracking");
    expect(new Set(tuuid.matches.map(({ service }) => service.id)).size).toBeGreaterThan(1);
  });
});

describe("hosts", () => {
  it.each([
    ["script.hotjar.com", "hotjar"],
    ["https://static.hotjar.com/c/hotjar-1.js?sv=6", "hotjar"],
    ["STATIC.HOTJAR.COM:443", "hotjar"],
    ["connect.facebook.net", "meta-pixel"],
    ["www.googletagmanager.com", "google-tag-manager"],
    ["maps.googleapis.com", "google-maps"],
    ["fonts.googleapis.com", "google-fonts"],
    ["js.stripe.com", "stripe"],
  ])("%s belongs to %s", (host, id) => {
    expect(serviceFor(host)?.id).toBe(id);
  });

  it.each([
    "d1234.cloudfront.net",
    "somebody.herokuapp.com",
    "x.azureedge.net",
    "nothotjar.com",
    "com",
    "",
    "///",
  ])("claims nothing of %j", (host) => {
    expect(serviceFor(host)).toBeUndefined();
  });

  it("takes the closest of nested hosts", () => {
    expect(serviceFor("translate.google.com")?.id).toBe("google-translate");
    expect(serviceFor("something.google.com")?.id).toBe("google-account");
  });
});

describe("search", () => {
  it("finds by name, host, id and owner", () => {
    expect(search("_ga").item.matches[0]?.service.id).toBe("google-analytics");
    expect(search("https://script.hotjar.com/x.js").host?.id).toBe("hotjar");
    expect(search("hotj").services.map(({ id }) => id)).toEqual(["hotjar"]);
    expect(search("bytedance").services.map(({ id }) => id)).toEqual(["tiktok-pixel"]);
    expect(search("x").services).toEqual([]);
  });
});

describe("the catalogue as a whole", () => {
  it("finds every service by its id and every exact name by itself", () => {
    for (const entry of all()) {
      expect(findService(entry.id)).toBe(entry);
      for (const item of entry.items.filter(({ name }) => !name.includes("*"))) {
        const { matches } = lookup(item.name, { kind: item.kind, host: item.on?.[0]?.replace("*.", "") });
        expect(
          matches.some(({ service }) => service === entry),
          `${entry.id} ${item.name}`,
        ).toBe(true);
      }
    }
    expect(findService("nobody")).toBeUndefined();
    expect(findService("constructor")).toBeUndefined();
  });

  it("never throws, whatever is asked", () => {
    const name = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[_a-zA-Z0-9.*-]{0,40}$/));
    const host = fc.option(fc.string({ unit: "binary" }), { nil: undefined });
    const kind = fc.constantFrom(undefined, ...itemKinds);
    fc.assert(
      fc.property(name, host, kind, (asked, at, only) => {
        const answer = lookup(asked, { kind: only, host: at });
        expect(answer.name).toBe(asked);
        if (answer.status === "known") expect(answer.matches.length).toBeGreaterThan(0);
        serviceFor(asked);
        search(asked);
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  it("answers a thousand names in a second, long ones among them", () => {
    const names = Array.from({ length: 1000 }, (_, at) => `${"a*_".repeat(at % 50)}_ga_${at}`);
    const begun = performance.now();
    for (const name of names) lookup(name);
    lookup("_".repeat(100_000));
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
