// Mixpanel (docs.mixpanel.com/docs/privacy/protecting-user-data).
import type { Consent } from "../consent.ts";
import { createSignal, type StopSignal } from "./create-signal.ts";

/** The part of `mixpanel-browser` that this needs. */
export interface MixpanelClient {
  opt_in_tracking(): unknown;
  opt_out_tracking(options: { clear_persistence: boolean; delete_user: boolean }): unknown;
  set_config(config: { disable_persistence: boolean }): unknown;
}

/**
 * For a client that was initialised with `opt_out_tracking_by_default: true`, `disable_persistence: true` and `opt_out_persistence_by_default: true`. It writes a cookie that says so, `__mp_opt_in_out_…`: where
 * nothing may be stored before a yes, hold its tag instead. Taking consent back deletes what it stored.
 *
 * @example mixpanel(consent, client);
 */
export function mixpanel(
  consent: Pick<Consent, "subscribe">,
  client: MixpanelClient,
  needs = "tracking",
): StopSignal {
  return createSignal(consent, {
    state: (allowed) => allowed(needs),
    tell: (granted, before) => {
      if (granted) {
        client.set_config({ disable_persistence: false });
        client.opt_in_tracking();
      } else if (before) {
        // Its request to delete the user would send the identifier once more.
        client.opt_out_tracking({ clear_persistence: true, delete_user: false });
        client.set_config({ disable_persistence: true });
      }
    },
  });
}
