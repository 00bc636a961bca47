// Google Consent Mode v2 (developers.google.com/tag-platform/security/guides/consent).
import type { Consent } from "../consent.ts";
import { createSignal, type StopSignal } from "./create-signal.ts";

/** The storage types of Google's tags. */
export type GoogleType =
  | "ad_storage"
  | "ad_user_data"
  | "ad_personalization"
  | "analytics_storage"
  | "functionality_storage"
  | "personalization_storage"
  | "security_storage";

/** What each type needs, as tags state it. */
export type GoogleMap = { readonly [type in GoogleType]: string };

/** The built-in categories: everything that measures or advertises is tracking. */
export const googleMap: GoogleMap = {
  ad_storage: "tracking",
  ad_user_data: "tracking",
  ad_personalization: "tracking",
  analytics_storage: "tracking",
  functionality_storage: "functionality",
  personalization_storage: "functionality",
  security_storage: "necessary",
};

export interface GoogleDefault {
  /** Types that are granted from the start; `security_storage` where nothing is said. */
  readonly granted?: readonly GoogleType[];
  /** ISO 3166-2 codes to which this default is limited: `["US-CA"]`. Everywhere where nothing is said. */
  readonly region?: readonly string[];
  /** Milliseconds that Google's tags wait for an update, where one may come after them. */
  readonly waitForUpdate?: number;
  /** Takes identifiers out of what advertising tags send while `ad_storage` is denied. */
  readonly adsDataRedaction?: boolean;
  /** Passes click ids on in links while `ad_storage` is denied: parameters instead of cookies. */
  readonly urlPassthrough?: boolean;
}

interface DataLayerWindow {
  dataLayer?: unknown[];
}

/**
 * Says that nothing is allowed. Has to run before the first Google tag, on every page, and so stands in the head by
 * itself; it needs neither policy nor engine. Several calls with different regions are one default each.
 *
 * @example denyGoogle({ adsDataRedaction: true });
 */
export function denyGoogle(options: GoogleDefault = {}, page: object = globalThis): void {
  const { granted = ["security_storage"], region, waitForUpdate, adsDataRedaction, urlPassthrough } = options;
  const states = Object.fromEntries(
    Object.keys(googleMap).map((type) => [type, granted.includes(type as GoogleType) ? "granted" : "denied"]),
  );
  const tell = gtagOf(page);
  tell("consent", "default", {
    ...states,
    ...(region && { region }),
    ...(waitForUpdate !== undefined && { wait_for_update: waitForUpdate }),
  });
  if (adsDataRedaction !== undefined) tell("set", "ads_data_redaction", adsDataRedaction);
  if (urlPassthrough !== undefined) tell("set", "url_passthrough", urlPassthrough);
}

/**
 * Keeps Google's tags informed. They stay unloaded until granted where they are tagged with `data-consent`, which is
 * basic mode and what we advise; left untagged they load at once and send cookieless pings, which is advanced mode.
 *
 * @example google(createConsent(policy), { ...googleMap, analytics_storage: "statistics" });
 */
export function google(
  consent: Pick<Consent, "subscribe">,
  map: GoogleMap = googleMap,
  page: object = globalThis,
): StopSignal {
  return createSignal(consent, {
    state: (allowed) =>
      Object.fromEntries(
        Object.entries(map).map(([type, needs]) => [type, allowed(needs) ? "granted" : "denied"]),
      ),
    tell: (state) => gtagOf(page)("consent", "update", state),
  });
}

/** Google's tags know a command by its being an `arguments` object; an array they take for data of the page. */
function gtagOf(page: DataLayerWindow): (...command: unknown[]) => void {
  page.dataLayer ??= [];
  const layer = page.dataLayer;
  return function gtag() {
    // biome-ignore lint/complexity/noArguments: an array is not understood
    layer.push(arguments);
  };
}
