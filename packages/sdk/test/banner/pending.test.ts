import { describe, expect, it } from "vitest";
import { answerTo, pendingOf } from "../../src/banner/pending.ts";
import { choose } from "../../src/core/index.ts";
import { policy, snapshot } from "./policy.ts";

const denied = { functionality: false, tracking: false, fun: false, counter: false };
const answer = (states: { [id: string]: boolean }, granted: boolean) => {
  const state = snapshot(states);
  return choose(policy, state.grants, answerTo(policy, pendingOf(policy, state) ?? [], granted));
};

describe("an answer to what has changed", () => {
  it("grants only that", () => {
    expect(answer(denied, true)).toMatchObject({
      functionality: false,
      "tracking/counter": false,
      "tracking/heatmap": true,
    });
  });

  it("denies only that", () => {
    const granted = { functionality: true, tracking: true, fun: true, counter: true };
    expect(answer(granted, false)).toMatchObject({
      functionality: true,
      fun: true,
      "tracking/counter": true,
      "tracking/heatmap": false,
    });
  });

  it("covers a new category that has no services", () => {
    const { fun, ...others } = { functionality: true, tracking: true, fun: true, counter: true };
    expect(answer(others, true).fun).toBe(true);
    expect(answer(others, false).fun).toBe(false);
  });

  it("leaves nothing pending", () => {
    const grants = answer({ functionality: true, tracking: true, fun: true, counter: true }, false);
    expect(Object.values(grants)).not.toContain(null);
  });

  it("is no partial one for a first visit", () => {
    expect(pendingOf(policy, snapshot(null))).toBeNull();
  });
});
