import type { Policy } from "@tillit/record";
import { describe, expect, it } from "vitest";
import { answerTo, pendingOf } from "../../src/banner/pending.ts";
import { newNames } from "../../src/banner/your-consent/new-names.ts";
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

describe("what would be stored is named", () => {
  const heatmap = {
    ...policy.services.heatmap,
    cookies: [{ name: "_h*", lifetime: 30 }],
    storage: [{ kind: "local", key: "h_queue", lifetime: "persistent" }],
  };
  const storing = { ...policy, services: { ...policy.services, heatmap } } as Policy;

  it("of services that are new, and of no other", () => {
    expect(newNames(storing, snapshot(denied, "1.0", storing))).toEqual(["_h*", "h_queue"]);
  });

  it("nowhere when everything is asked, nor when nothing is", () => {
    expect(newNames(storing, snapshot(null, "1.0", storing))).toEqual([]);
    expect(newNames(storing, snapshot({ ...denied, heatmap: false }, "2.0", storing))).toEqual([]);
  });
});
