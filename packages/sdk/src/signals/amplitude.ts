// Amplitude (amplitude.com/docs/sdks/analytics/browser/browser-sdk-2).
import type { Consent } from "../consent.ts";
import { createSignal, type StopSignal } from "./create-signal.ts";

/** The part of `@amplitude/analytics-browser` that this needs. */
export interface AmplitudeClient {
  setOptOut(optOut: boolean): unknown;
  reset(): unknown;
}

/**
 * For a client that was initialised with `optOut: true`, which sends nothing but stores its ids: initialise it after a yes, with `consent.when`, where nothing may be stored before.
 *
 * @example amplitude(consent, client);
 */
export function amplitude(
  consent: Pick<Consent, "subscribe">,
  client: AmplitudeClient,
  needs = "tracking",
): StopSignal {
  return createSignal(consent, {
    state: (allowed) => allowed(needs),
    tell: (granted, before) => {
      client.setOptOut(!granted);
      if (before && !granted) client.reset();
    },
  });
}
