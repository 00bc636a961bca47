import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { laterLaws, rulesFor, stateLaws, states } from "../../src/regimes/index.ts";

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

test("knows every state and the district once, and a law for just those that let a consumer opt out", () => {
  expect(Object.keys(states)).toHaveLength(51);
  for (const [state, rules] of Object.entries(states)) {
    expect(state).toMatch(/^[A-Z]{2}$/);
    expect(rules.id).toBe(stateLaws[state] ? "opt-out" : "notice");
    expect(rules.gpc, state).toBe(stateLaws[state]?.signal ? "required" : "objection");
  }
  for (const state of Object.keys(laterLaws)) expect(states[state]?.id).toBe("notice");
});

const november2026 = "2026-11-24";

test("cites for every place what its rules rest on, and nothing that is not yet in force", () => {
  const places = [
    ...["SE", "DE", "NO", "CH", "GB", "BR", undefined].map((country) => ({ country })),
    ...Object.keys(states).map((region) => ({ country: "US", region })),
  ];
  for (const place of places) {
    const { sources } = rulesFor(place);
    expect(sources.length).toBeGreaterThan(0);
    for (const { name, url, since } of sources) {
      expect(name.length).toBeGreaterThan(10);
      expect(url).toMatch(/^https?:\/\/[\w.-]+\//);
      expect(new Date(since).toISOString().slice(0, 10)).toBe(since);
      expect(since <= november2026, name).toBe(true);
    }
  }
  for (const { since } of Object.values(laterLaws)) expect(since > november2026).toBe(true);
});

test("cites the law of the place itself", () => {
  const cited = (country: string, region?: string, exceptions: string[] = []) =>
    rulesFor({ country, region }, { exceptions })
      .sources.map(({ name }) => name)
      .join();
  expect(cited("US", "CA")).toContain("1798.100");
  expect(cited("US", "NY")).toContain("FTC");
  expect(cited("GB")).toContain("reg. 6");
  expect(cited("GB")).not.toContain("sch. A1");
  expect(cited("GB", undefined, ["statistics"])).toContain("sch. A1");
  expect(cited("CH")).toContain("45c");
  expect(cited("SE")).toContain("2022:482");
  for (const country of ["DE", "BR", "constructor", ""]) expect(cited(country)).toContain("2002/58/EC");
  expect(cited("US", "constructor")).toContain("2002/58/EC");
});

test("says of a signal since when it counts, not before the law itself, and of a cure how long", () => {
  for (const [state, { since, signal, cure }] of Object.entries(stateLaws)) {
    if (signal) expect(signal.since >= since && signal.since <= november2026, state).toBe(true);
    if (cure?.until) expect(cure.until > november2026, state).toBe(true);
    if (cure) expect([30, 60, 90]).toContain(cure.days);
  }
  expect(stateLaws.CA?.signal?.name).toContain("7025");
  expect(stateLaws.RI).toMatchObject({ signal: null, cure: null });
});

test("says of each state whether the law itself was read, and the documentation says the same", () => {
  const docs = readFileSync("docs/regimes.md", "utf8");
  const [, named = ""] = /own words for ([^.]+)\./.exec(docs) ?? [];
  const read = Object.keys(stateLaws).filter((state) => stateLaws[state]?.read === "text");
  expect(named.match(/\b[A-Z]{2}\b/g)?.sort()).toEqual(read.sort());
});
