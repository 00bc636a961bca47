import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aPolicy } from "../../../record/test/a-policy.ts";
import { classify, decide, isLeftover, matches, plan } from "../../src/core/index.ts";

describe("a pattern", () => {
  it.each([
    ["_ga", "_ga"],
    ["_ga_*", "_ga_AB12"],
    ["_ga_*", "_ga_"],
    ["ph_*_posthog", "ph_phc_x_posthog"],
    ["a*b*c", "a1b2c"],
    ["wp[*]", "wp[x]"],
    ["a.b", "a.b"],
  ])("%s fits %s", (pattern, name) => expect(matches(pattern, name)).toBe(true));

  it.each([
    ["_ga", "_ga_AB12"],
    ["_ga", "x_ga"],
    ["_ga_*", "_gat"],
    ["ph_*_posthog", "ph_posthog"],
    ["a.b", "axb"],
    ["wp[*]", "wpx"],
  ])("%s does not fit %s", (pattern, name) => expect(matches(pattern, name)).toBe(false));

  it("without a star fits itself and nothing else", () => {
    const name = fc.string().filter((text) => !text.includes("*"));
    fc.assert(
      fc.property(name, name, (pattern, other) => {
        expect(matches(pattern, other)).toBe(pattern === other);
      }),
    );
  });
});

describe("a cookie", () => {
  const cookie = (name: string) => [{ name, lifetime: 1 }];
  const service = (category: string, name: string) => ({
    category,
    name: "X",
    provider: "X",
    purpose: "X",
    cookies: cookie(name),
  });
  const policy = aPolicy({
    services: {
      wide: service("tracking", "_x*"),
      narrow: service("functionality", "_xy*"),
      exact: service("tracking", "_xyz"),
    },
  });

  it("belongs to the most exact declaration", () => {
    expect(classify(policy, "_xa")).toEqual({ category: "tracking", service: "wide", declared: true });
    expect(classify(policy, "_xyq")).toEqual({
      category: "functionality",
      service: "narrow",
      declared: true,
    });
    expect(classify(policy, "_xyz")).toEqual({ category: "tracking", service: "exact", declared: true });
  });

  it("that nobody declares belongs to nobody", () => {
    expect(classify(policy, "constructor")).toEqual({ category: null, service: null, declared: false });
  });
});

describe("a leftover", () => {
  const policy = aPolicy();
  const { grants } = decide(policy, null, 0);
  const denied = { ...grants, "tracking/counter": false };

  it("is what a denied service declares, of its kind only", () => {
    expect(isLeftover(policy, denied, "cookie", "_cnt_1")).toBe(true);
    expect(isLeftover(policy, denied, "local", "counter")).toBe(true);
    expect(isLeftover(policy, denied, "session", "counter")).toBe(false);
    expect(isLeftover(policy, denied, "cookie", "counter")).toBe(false);
  });

  it("is nothing while the visitor has not answered, and nothing that a granted service shares", () => {
    expect(isLeftover(policy, grants, "cookie", "_cnt_1")).toBe(false);
    const shared = { ...policy.services, twin: { ...policy.services.counter } } as typeof policy.services;
    const both = { ...denied, "tracking/twin": true };
    expect(isLeftover({ ...policy, services: shared }, both, "cookie", "_cnt_1")).toBe(false);
  });
});

describe("a plan", () => {
  const policy = aPolicy();
  const { grants } = decide(policy, null, 0);

  it("rests while nothing that needs consent has it", () => {
    expect(plan(policy, null, grants)).toEqual({ watch: false, revokes: false, purges: false });
  });

  it("watches once something is granted, and revokes what was granted before", () => {
    const granted = { ...grants, tracking: true, "tracking/counter": true };
    const denied = { ...grants, tracking: false, "tracking/counter": false };
    expect(plan(policy, grants, granted)).toEqual({ watch: true, revokes: false, purges: false });
    expect(plan(policy, granted, denied)).toEqual({ watch: false, revokes: true, purges: true });
    expect(plan(policy, null, denied)).toEqual({ watch: false, revokes: false, purges: true });
  });
});
