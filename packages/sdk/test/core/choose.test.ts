import { describe, expect, it } from "vitest";
import { aPolicy } from "../../../record/test/a-policy.ts";
import { type Choice, choiceForAll, choose, decide } from "../../src/core/index.ts";

const services = {
  ...aPolicy().services,
  heat: { category: "tracking", name: "Heat", provider: "Heat Ltd", purpose: "Maps." },
};
const policy = aPolicy({ services });
const undecided = decide(policy, null, 0).grants;
const after = (choice: Choice, before = undecided) => ({ ...choose(policy, before, choice) });

describe("a choice", () => {
  it("for all sets every category and service that needs consent", () => {
    expect(after(choiceForAll(policy, true))).toEqual(
      Object.fromEntries(Object.keys(undecided).map((key) => [key, true])),
    );
    expect(after(choiceForAll(policy, false))).toMatchObject({
      necessary: true,
      tracking: false,
      "tracking/heat": false,
    });
  });

  it("leaves what it does not name as it was", () => {
    expect(after({ functionality: true })).toMatchObject({
      functionality: true,
      tracking: null,
      "tracking/counter": null,
    });
  });

  it("by service grants the category once all its services are granted", () => {
    const one = choose(policy, undecided, { tracking: { counter: true } });
    expect(one).toMatchObject({ tracking: null, "tracking/counter": true, "tracking/heat": null });
    expect(choose(policy, one, { tracking: { heat: true } })).toMatchObject({
      tracking: true,
      "tracking/heat": true,
    });
  });

  it("by service denies the category once all its services are denied", () => {
    const all = choose(policy, undecided, { tracking: true });
    const both = { tracking: { heat: false, counter: false } };
    expect(choose(policy, all, both)).toMatchObject({ tracking: false, "tracking/counter": false });
  });

  it("with some of each leaves a granted category granted, and grants none that was undecided", () => {
    const all = choose(policy, undecided, { tracking: true });
    const one = choose(policy, all, { tracking: { heat: false } });
    expect(one).toMatchObject({ tracking: true, "tracking/counter": true, "tracking/heat": false });
    expect(choose(policy, one, { tracking: { heat: false, counter: true } })).toEqual(one);
    const mixed = { tracking: { heat: false, counter: true } };
    expect(choose(policy, undecided, mixed)).toMatchObject({ tracking: false, "tracking/counter": true });
  });

  it("can deny nothing that is necessary, and grant nothing that is unknown", () => {
    expect(after({ necessary: false, ads: true, constructor: true } as Choice)).toEqual({ ...undecided });
    expect(after({ tracking: { nobody: true } })).toEqual({ ...undecided });
  });

  it("that is no yes or no changes nothing", () => {
    for (const value of [1, "true", null, undefined]) {
      expect(after({ tracking: value } as never)).toEqual({ ...undecided });
      expect(after({ tracking: { counter: value } } as never)).toEqual({ ...undecided });
    }
  });
});
