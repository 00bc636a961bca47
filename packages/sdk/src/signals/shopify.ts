// Shopify's Customer Privacy API (shopify.dev/docs/api/customer-privacy).
import type { Consent } from "../consent.ts";
import { createSignal, type StopSignal } from "./create-signal.ts";

interface ShopifyWindow {
  Shopify?: {
    customerPrivacy?: { setTrackingConsent(consent: object, done: () => void): void };
    loadFeatures?(
      features: readonly { name: string; version: string }[],
      done: (error?: unknown) => void,
    ): void;
  };
}

/** What each of Shopify's purposes needs. */
export interface ShopifyMap {
  readonly analytics: string;
  readonly marketing: string;
  readonly preferences: string;
  readonly sale_of_data: string;
}

export const shopifyMap: ShopifyMap = {
  analytics: "tracking",
  marketing: "tracking",
  preferences: "functionality",
  sale_of_data: "tracking",
};

/** @example shopify(consent); */
export function shopify(
  consent: Pick<Consent, "subscribe">,
  map: ShopifyMap = shopifyMap,
  page: object = globalThis,
): StopSignal {
  const { Shopify } = page as ShopifyWindow;
  return createSignal(consent, {
    state: (allowed) =>
      Object.fromEntries(Object.entries(map).map(([purpose, needs]) => [purpose, allowed(needs)])),
    tell: (state) => {
      const tell = () => Shopify?.customerPrivacy?.setTrackingConsent(state, () => undefined);
      if (Shopify?.customerPrivacy) tell();
      else Shopify?.loadFeatures?.([{ name: "consent-tracking-api", version: "0.1" }], tell);
    },
  });
}
