// A pattern's stars against a regular expression's.
import fc from "fast-check";
import { expect, it } from "vitest";
import { fixedLength, matches } from "../src/pattern.ts";

it.each([
  ["_ga", "_ga", true],
  ["_ga", "_gat", false],
  ["_ga_*", "_ga_", true],
  ["_ga_*", "_ga", false],
  ["ph_*_posthog", "ph_x_posthog", true],
  ["ph_*_posthog", "ph_posthog", false],
  ["*wikiSession", "enwikiSession", true],
  ["a*a", "a", false],
  ["a*b*c", "a1b2c", true],
  ["a*b*c", "ac", false],
  ["QSI_SI_*_intercept", "QSI_SI_ZN_x_intercept", true],
])("pattern %s and name %s: %s", (pattern, name, expected) => {
  expect(matches(pattern, name)).toBe(expected);
});

it("agrees with a regular expression", () => {
  const text = fc.stringMatching(/^[ab*.]{0,8}$/);
  fc.assert(
    fc.property(text, fc.stringMatching(/^[ab.]{0,10}$/), (pattern, name) => {
      const source = pattern
        .split("*")
        .map((part) => part.replaceAll(".", "\\."))
        .join(".*");
      expect(matches(pattern, name)).toBe(new RegExp(`^${source}$`).test(name));
    }),
    { numRuns: 2000 },
  );
});

it("counts what is fixed", () => {
  expect(fixedLength("ph_*_posthog")).toBe(11);
});
