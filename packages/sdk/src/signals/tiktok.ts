// TikTok Pixel (business-api.tiktok.com, cookie consent).
import type { Consent } from "../consent.ts";
import { createSignal, type StopSignal } from "./create-signal.ts";

interface TiktokWindow {
  ttq?: { holdConsent(): void; grantConsent(): void; revokeConsent(): void };
}

/**
 * The pixel's own snippet has to stand before. A visitor who has not answered is held, one who said no is revoked.
 *
 * @example tiktok(consent);
 */
export function tiktok(
  consent: Pick<Consent, "subscribe">,
  needs = "tracking",
  page: object = globalThis,
): StopSignal {
  return createSignal(consent, {
    state: (allowed) => allowed(needs),
    tell: (granted, before) => {
      const { ttq } = page as TiktokWindow;
      if (granted) ttq?.grantConsent();
      else if (before) ttq?.revokeConsent();
      else ttq?.holdConsent();
    },
  });
}
