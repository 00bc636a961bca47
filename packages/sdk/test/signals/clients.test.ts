import { expect, test } from "vitest";
import { amplitude } from "../../src/signals/amplitude.ts";
import { mixpanel } from "../../src/signals/mixpanel.ts";
import { posthog } from "../../src/signals/posthog.ts";
import { rudderstack } from "../../src/signals/rudderstack.ts";
import { segment } from "../../src/signals/segment.ts";
import { snowplow } from "../../src/signals/snowplow.ts";
import { visitor } from "./told.ts";

type Visitor = ReturnType<typeof visitor>;

/** An object whose every function writes its name down. */
function client() {
  const calls: string[] = [];
  const object = new Proxy({} as never, { get: (_, name) => () => void calls.push(String(name)) });
  return { calls, object };
}

test.each([
  ["PostHog", posthog, ["set_config", "opt_in_capturing"]],
  ["Mixpanel", mixpanel, ["set_config", "opt_in_tracking"]],
  ["Snowplow", snowplow, ["disableAnonymousTracking"]],
  ["RudderStack", rudderstack, ["load"]],
] as const)("%s is left alone before a yes, and stopped after a no", async (_name, signal, granted) => {
  const { calls, object } = client();
  const eva = visitor("undecided");
  signal(eva, object);
  expect(calls).toEqual([]);
  eva.becomes("accepted");
  await Promise.resolve();
  expect(calls).toEqual(granted);
  eva.becomes("rejected");
  expect(calls.length).toBeGreaterThan(granted.length);
});

test("Amplitude is opted out until a yes, and forgets after a no", () => {
  const { calls, object } = client();
  const eva = visitor("undecided");
  amplitude(eva, object);
  eva.becomes("accepted");
  eva.becomes("rejected");
  expect(calls).toEqual(["setOptOut", "setOptOut", "setOptOut", "reset"]);
});

test("Segment is loaded once by a yes; each event carries the categories, and none passes after a no", async () => {
  type Middleware = Parameters<Parameters<typeof segment>[1]["addSourceMiddleware"]>[0];
  const calls: string[] = [];
  let middleware: Middleware | undefined;
  const passed: unknown[] = [];
  const send = () =>
    middleware?.({ payload: { obj: { context: { page: 1 } } }, next: (payload) => passed.push(payload) });
  const eva = visitor("undecided");
  segment(
    eva,
    {
      load: () => calls.push("load"),
      reset: () => calls.push("reset"),
      addSourceMiddleware: (added) => {
        middleware = added;
      },
    },
    { writeKey: "k", categories: { advertising: "tracking" } },
  );
  expect(calls).toEqual([]);
  eva.becomes("accepted");
  await Promise.resolve();
  send();
  expect(passed).toEqual([
    { obj: { context: { page: 1, consent: { categoryPreferences: { advertising: true } } } } },
  ]);
  eva.becomes("rejected");
  send();
  expect(passed).toHaveLength(1);
  expect(calls).toEqual(["load", "reset"]);
});

test.each([
  ["Segment", (eva: Visitor, object: never) => segment(eva, object, { writeKey: "k" })],
  ["RudderStack", (eva: Visitor, object: never) => rudderstack(eva, object)],
])("%s is not loaded by a yes that comes after the way out", async (_name, signal) => {
  const { calls, object } = client();
  const eva = visitor("undecided");
  signal(eva, object)();
  eva.becomes("accepted");
  await Promise.resolve();
  expect(calls).toEqual([]);
});
