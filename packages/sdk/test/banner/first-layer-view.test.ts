import { describe, expect, it } from "vitest";
import { firstLayerView } from "../../src/banner/first-layer-view.ts";
import { texts as en } from "../../src/banner/locales/en.ts";
import { texts as sv } from "../../src/banner/locales/sv.ts";
import { policy, snapshot } from "./policy.ts";

const english = { locale: "en", texts: en };
const granted = { functionality: true, tracking: true, fun: false, counter: true };

describe("the first layer", () => {
  it("names the controller, every purpose and the way to the policy", () => {
    const view = firstLayerView(policy, snapshot(null), english);
    expect(view.controller).toBe("Nordljus AB");
    expect(view.policyUrl).toBe("/privacy");
    expect(view.purposes).toEqual([
      { name: "Necessary", purpose: "Keeps the basket.", alwaysOn: true },
      { name: "Functionality", purpose: "Keeps settings.", alwaysOn: false },
      { name: "Tracking", purpose: "Measures.", alwaysOn: false },
      { name: "Games", purpose: "Visar spel.", alwaysOn: false },
    ]);
    expect(view).toMatchObject({ since: null, changes: [] });
  });

  it("speaks the visitor's language, also for a region of it", () => {
    const view = firstLayerView(policy, snapshot(null), { locale: "sv-FI", texts: sv });
    expect(view.purposes.map(({ name }) => name)).toEqual(["Nödvändiga", "Funktionella", "Spårning", "Spel"]);
    expect(view.purposes[0]?.purpose).toBe("Minns varukorgen.");
  });

  it("asks only about what a material change touches, and tells since when and what", () => {
    const state = snapshot(granted);
    const view = firstLayerView(policy, state, english);
    expect(view.since).toBe(state.record?.decidedAt);
    expect(view.changes).toEqual(["One more service."]);
    expect(view.purposes).toEqual([{ name: "Heatmap", purpose: "Draws maps.", alwaysOn: false }]);
  });

  it("asks about a whole category with each of its services and what that stores", () => {
    const all = { ...policy, changes: [{ ...policy.changes[0], touches: { categories: ["tracking"] } }] };
    const view = firstLayerView(
      all as typeof policy,
      snapshot(granted, "1.0", all as typeof policy),
      english,
    );
    expect(view.purposes.map(({ name, purpose }) => [name, purpose])).toEqual([
      ["Tracking", "Measures."],
      ["Counter", "Counts visits. · _c · c_queue"],
      ["Heatmap", "Draws maps."],
    ]);
  });

  it("asks about everything again where nothing of the old choice counts", () => {
    const view = firstLayerView(policy, snapshot(granted, "9.0"), english);
    expect(view.purposes).toHaveLength(4);
    expect(view.since).toBeNull();
  });

  it("can be left without an answer only when nobody asks", () => {
    expect(firstLayerView(policy, snapshot(null), english).closable).toBe(false);
    const settled = { ...granted, heatmap: false };
    expect(firstLayerView(policy, snapshot(settled, "2.0"), english).closable).toBe(true);
  });
});
