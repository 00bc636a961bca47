// RudderStack (rudderstack.com/docs, JavaScript SDK).
import type { Consent } from "../consent.ts";
import { createSignal, type StopSignal } from "./create-signal.ts";

/** The part of `rudder-sdk-js` that this needs. */
export interface RudderstackClient {
  /** Your call of `load`, with write key and data plane. */
  load(): unknown;
  reset(includingAnonymousId: boolean): unknown;
}

/**
 * Loads it once it is allowed; taking consent back forgets the visitor. A page that is reloaded then no longer loads it.
 *
 * @example rudderstack(consent, { load: () => rudder.load(key, url), reset: (all) => rudder.reset(all) });
 */
export function rudderstack(
  consent: Pick<Consent, "subscribe">,
  client: RudderstackClient,
  needs = "tracking",
): StopSignal {
  return createSignal(consent, {
    state: (allowed) => allowed(needs),
    tell: (granted, before) => {
      if (granted) client.load();
      else if (before) client.reset(true);
    },
  });
}
