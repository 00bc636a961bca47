// RudderStack (rudderstack.com/docs, JavaScript SDK).
import type { Consent } from "../consent.ts";
import { createSignal, type StopSignal } from "./create-signal.ts";

/** The part of `@rudderstack/analytics-js` that this needs. */
export interface RudderstackClient {
  /** Your call of `load`, with write key and data plane. */
  load(): unknown;
  reset(includingAnonymousId: boolean): unknown;
}

/**
 * Loads it once its category is allowed. Taking consent back forgets the visitor and reloads the page, as RudderStack
 * cannot be unloaded.
 *
 * @example rudderstack(consent, { load: () => rudder.load(key, url), reset: (all) => rudder.reset(all) });
 */
export function rudderstack(
  consent: Pick<Consent, "subscribe" | "when">,
  client: RudderstackClient,
  needs = "tracking",
): StopSignal {
  let stopped = false;
  consent.when(needs).then(() => stopped || client.load());
  const stop = createSignal(consent, {
    state: (allowed) => allowed(needs),
    tell: (granted, before) => {
      if (before && !granted) client.reset(true);
    },
  });
  return () => {
    stopped = true;
    stop();
  };
}
