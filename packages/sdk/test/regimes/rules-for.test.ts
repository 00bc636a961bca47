import { expect, test } from "vitest";
import { rulesFor, states } from "../../src/regimes/index.ts";

test.each([["SE"], ["DE"], ["NO"], ["CH"], ["GB"], ["BR"]])("asks for consent first in %s", (country) => {
  expect(rulesFor({ country })).toMatchObject({ id: "opt-in", before: "nothing", asks: true });
});

test.each([
  [undefined],
  [{}],
  [{ country: null, region: null }],
  [{ country: "XX" }],
  [{ country: "US" }],
  [{ country: "US", region: "ZZ" }],
  [{ country: "US", region: "constructor" }],
  [{ region: "CA" }],
])("an unknown place, %o, comes under the strictest rules", (place) => {
  expect(rulesFor(place).id).toBe("opt-in");
});

test("lets a state's law presume, and keeps an opt-out there for more than a year", () => {
  for (const region of ["CA", "US-CA", "us-ca"]) {
    const rules = rulesFor({ country: "us", region });
    expect(rules).toMatchObject({ id: "opt-out", before: "everything", gpc: "required" });
    expect(rules.lifetimeDays).toBeGreaterThan(365);
  }
  expect(rulesFor({ country: "US", region: "UT" }).gpc).toBe("objection");
  expect(rulesFor({ country: "US", region: "NY" }).id).toBe("notice");
});

test("excepts in the United Kingdom only what the site names, and nowhere else", () => {
  expect(rulesFor({ country: "GB" }, { exceptions: ["statistics"] }).id).toBe("exempt-with-objection");
  expect(rulesFor({ country: "GB" }, { exceptions: [] }).id).toBe("opt-in");
  expect(rulesFor({ country: "SE" }, { exceptions: ["statistics"] }).id).toBe("opt-in");
});

test("knows every state and the district once, each with its source", () => {
  expect(Object.keys(states)).toHaveLength(51);
  for (const [state, { sources }] of Object.entries(states)) {
    expect(state).toMatch(/^[A-Z]{2}$/);
    for (const { name, url } of sources) {
      expect(name.length).toBeGreaterThan(10);
      expect(url).toMatch(/^https?:\/\//);
    }
    expect(sources.length).toBeGreaterThan(0);
  }
});
