// HubSpot (developers.hubspot.com, cookie banner API).
import type { Consent } from "../consent.ts";
import { createSignal, type StopSignal } from "./create-signal.ts";

interface HubspotWindow {
  _hsp?: { push(command: readonly unknown[]): unknown };
  _hsq?: { push(command: readonly unknown[]): unknown };
}

/**
 * Tells HubSpot's own categories; after consent is taken back it is asked to delete its cookies as well.
 *
 * @example hubspot(consent);
 */
export function hubspot(
  consent: Pick<Consent, "subscribe">,
  needs = "tracking",
  page: object = globalThis,
): StopSignal {
  return createSignal(consent, {
    state: (allowed) => allowed(needs),
    tell: (granted, before) => {
      const hubspot = page as HubspotWindow;
      hubspot._hsp ??= [];
      hubspot._hsq ??= [];
      const categories = { analytics: granted, advertisement: granted, functionality: granted };
      hubspot._hsp.push(["setHubSpotConsent", categories]);
      hubspot._hsq.push(["doNotTrack", ...(granted ? [{ track: true }] : [])]);
      if (before && !granted) hubspot._hsp.push(["revokeCookieConsent"]);
    },
  });
}
