// PostHog (posthog.com/docs/privacy/data-collection).
import type { Consent } from "../consent.ts";
import { createSignal, type StopSignal } from "./create-signal.ts";

/** The part of `posthog-js` that this needs. */
export interface PosthogClient {
  opt_in_capturing(options?: { captureEventName?: false }): unknown;
  opt_out_capturing(): unknown;
  set_config(config: { persistence: string }): unknown;
  reset(): unknown;
}

/**
 * For a client that was initialised with `opt_out_capturing_by_default: true` and `persistence: "memory"`, so that it neither stores nor sends. A yes lets it do both; taking it back stops it and resets what it knows.
 *
 * @example posthog(consent, client);
 */
export function posthog(
  consent: Pick<Consent, "subscribe">,
  client: PosthogClient,
  needs = "tracking",
): StopSignal {
  return createSignal(consent, {
    state: (allowed) => allowed(needs),
    tell: (granted, before) => {
      if (granted) {
        client.set_config({ persistence: "localStorage+cookie" });
        client.opt_in_capturing();
      } else if (before) {
        client.opt_out_capturing();
        client.reset();
        client.set_config({ persistence: "memory" });
      }
    },
  });
}
