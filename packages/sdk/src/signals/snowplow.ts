// Snowplow (docs.snowplow.io, browser tracker).
import type { Consent } from "../consent.ts";
import { createSignal, type StopSignal } from "./create-signal.ts";

/** The part of `@snowplow/browser-tracker` that this needs. */
export interface SnowplowClient {
  disableAnonymousTracking(configuration: { stateStorageStrategy: "cookieAndLocalStorage" }): unknown;
  enableAnonymousTracking(configuration: { options: { withServerAnonymisation: boolean } }): unknown;
  clearUserData(): unknown;
}

/**
 * Anonymous until a yes, for a tracker that was made with `anonymousTracking: { withServerAnonymisation: true }` and `stateStorageStrategy: "none"`. It still sends events, without identifiers: where nothing may be sent, hold its tag or wait with `consent.when`.
 *
 * @example snowplow(consent, tracker);
 */
export function snowplow(
  consent: Pick<Consent, "subscribe">,
  client: SnowplowClient,
  needs = "tracking",
): StopSignal {
  return createSignal(consent, {
    state: (allowed) => allowed(needs),
    tell: (granted, before) => {
      if (granted) client.disableAnonymousTracking({ stateStorageStrategy: "cookieAndLocalStorage" });
      else if (before) {
        client.clearUserData();
        client.enableAnonymousTracking({ options: { withServerAnonymisation: true } });
      }
    },
  });
}
