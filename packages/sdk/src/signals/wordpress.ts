// The WP Consent API plugin (github.com/WordPress/wp-consent-level-api).
import type { Consent } from "../consent.ts";
import { createSignal, type StopSignal } from "./create-signal.ts";

interface WordpressWindow {
  wp_set_consent?: (category: string, value: "allow" | "deny") => void;
  wp_consent_type?: string;
}

/** What each of WordPress' categories needs. `functional` is the strictly necessary there. */
export type WordpressMap = { readonly [category: string]: string };

export const wordpressMap: WordpressMap = {
  functional: "necessary",
  preferences: "functionality",
  statistics: "tracking",
  "statistics-anonymous": "tracking",
  marketing: "tracking",
};

/** @example wordpress(consent); */
export function wordpress(
  consent: Pick<Consent, "subscribe">,
  map: WordpressMap = wordpressMap,
  page: object = globalThis,
): StopSignal {
  const { wp_set_consent: set } = page as WordpressWindow;
  (page as WordpressWindow).wp_consent_type ??= "optin";
  return createSignal(consent, {
    state: (allowed) => Object.entries(map).map(([category, needs]) => [category, allowed(needs)] as const),
    tell: (states) => {
      for (const [category, granted] of states) set?.(category, granted ? "allow" : "deny");
    },
  });
}
