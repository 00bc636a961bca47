// LinkedIn Insight Tag, which has no consent call of its own.
import type { Consent } from "../consent.ts";
import { createSignal, type StopSignal } from "./create-signal.ts";

interface LinkedinWindow {
  lintrk?: { (...command: unknown[]): void; q?: unknown[] };
  _linkedin_data_partner_ids?: unknown[];
}

/**
 * Stops what the tag would send once consent is gone: its queue is emptied and it forgets the partner. Before consent only the gate holds it; tag it with `data-consent`.
 *
 * @example linkedin(consent);
 */
export function linkedin(
  consent: Pick<Consent, "subscribe">,
  needs = "tracking",
  page: object = globalThis,
): StopSignal {
  return createSignal(consent, {
    state: (allowed) => allowed(needs),
    tell: (granted, before) => {
      if (granted || !before) return;
      const insight = page as LinkedinWindow;
      insight._linkedin_data_partner_ids = [];
      insight.lintrk = Object.assign(() => undefined, { q: [] });
    },
  });
}
