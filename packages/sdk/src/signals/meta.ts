// Meta Pixel (developers.facebook.com/docs/meta-pixel/implementation/gdpr).
import type { Consent } from "../consent.ts";
import { createSignal, type StopSignal } from "./create-signal.ts";

interface MetaWindow {
  fbq?: (...command: unknown[]) => void;
}

/**
 * The pixel's own snippet has to stand before, and `init` after: `revoke` then holds back what `init` and `track` would send. Nothing is said where there is no pixel.
 *
 * @example meta(consent);
 */
export function meta(
  consent: Pick<Consent, "subscribe">,
  needs = "tracking",
  page: object = globalThis,
): StopSignal {
  return createSignal(consent, {
    state: (allowed) => allowed(needs),
    tell: (granted) => (page as MetaWindow).fbq?.("consent", granted ? "grant" : "revoke"),
  });
}
