import { describe, expect, it } from "vitest";
import { texts as en } from "../../src/banner/locales/en.ts";
import { preferencesView } from "../../src/banner/preferences-view.ts";
import { policy, snapshot } from "./policy.ts";

const english = { locale: "en", texts: en };
const view = (state: ReturnType<typeof snapshot>, of = policy) => preferencesView(of, state, english);
const granted = { functionality: true, tracking: true, fun: false, counter: true };

describe("the preferences", () => {
  it("have nothing ticked that the visitor has not granted", () => {
    for (const { on, alwaysOn, services } of view(snapshot(null)).categories) {
      expect(on).toBe(alwaysOn);
      expect(services.map((service) => service.on)).not.toContain(true);
    }
  });

  it("keep the old choices ticked after a change, and not what is new", () => {
    const [, functionality, tracking, fun] = view(snapshot(granted)).categories;
    expect([functionality?.on, tracking?.on, fun?.on]).toEqual([true, false, false]);
    expect(tracking?.services.map(({ on, isNew }) => [on, isNew])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it("name owner, recipients, countries, and each cookie with its lifetime", () => {
    const counter = view(snapshot(null)).categories[2]?.services[0];
    expect(counter).toMatchObject({ provider: "Counter Inc.", recipients: ["Cloud Ltd"], countries: ["US"] });
    expect(counter?.items).toMatchObject([
      { name: "_c", kind: "cookie", lifetime: 365, purpose: "A number." },
      { name: "c_queue", kind: "storage", lifetime: "persistent" },
    ]);
  });

  it("offer a switch per service where the policy does, never for what is always on", () => {
    const switches = (of: typeof policy, state = snapshot(null)) =>
      view(state, of).categories.flatMap(({ services }) => services.map(({ hasSwitch }) => hasSwitch));
    expect(switches(policy)).toEqual([false, false]);
    expect(switches({ ...policy, serviceChoices: true })).toEqual([true, true]);
    const services = { counter: { ...policy.services.counter, category: "necessary" } };
    expect(switches({ ...policy, services, serviceChoices: true } as typeof policy)).toEqual([false]);
  });

  it("offer a switch per service where one is new, so that the old choices need not go with it", () => {
    expect(view(snapshot(granted)).categories[2]?.services.map(({ hasSwitch }) => hasSwitch)).toEqual([
      true,
      true,
    ]);
  });

  it("tell what has changed, editorial changes too, and which record stands", () => {
    const state = snapshot(granted);
    expect(view(state).changes).toEqual(["One more service.", "Clearer wording."]);
    expect(view(state).record?.id).toBe(state.record?.id);
    expect(view(snapshot(null))).toMatchObject({ changes: [], record: null });
  });

  it("never show the subject's secret", () => {
    const state = snapshot(granted);
    expect(JSON.stringify(view(state))).not.toContain(state.record?.subject);
  });
});
