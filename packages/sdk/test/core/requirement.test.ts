import { describe, expect, it } from "vitest";
import { type Grants, meets } from "../../src/core/index.ts";

const grants: Grants = Object.assign(Object.create(null), {
  necessary: true,
  functionality: true,
  tracking: false,
  ads: null,
  "functionality/settings": false,
  "tracking/counter": true,
  "ads/pixel": null,
});

describe("a tag", () => {
  it.each([
    ["functionality"],
    ["necessary"],
    ["functionality necessary"],
    ["tracking|functionality"],
    [" functionality , necessary "],
    ["tracking", "counter"],
    ["functionality tracking", "counter"],
    ["tracking|functionality", "counter"],
  ])("with %j %j may be released", (requirement, service?: string) => {
    expect(meets(grants, requirement, service)).toBe(true);
  });

  it.each([
    [""],
    ["|"],
    ["tracking"],
    ["ads"],
    ["functionality tracking"],
    ["functionality,tracking"],
    ["tracking|ads"],
    ["unknown"],
    ["functionality unknown"],
    ["constructor"],
    ["__proto__"],
    ["functionality", "settings"],
    ["functionality", "counter"],
    ["functionality", "nobody"],
    ["tracking ads", "counter"],
    ["ads", "pixel"],
    ["Functionality"],
  ])("with %j %j is held", (requirement, service?: string) => {
    expect(meets(grants, requirement, service)).toBe(false);
  });
});
