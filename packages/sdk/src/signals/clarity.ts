// Microsoft Clarity (learn.microsoft.com/clarity, consent API v2).
import type { Consent } from "../consent.ts";
import { createSignal, type StopSignal } from "./create-signal.ts";

interface ClarityWindow {
  clarity?: { (...command: unknown[]): void; q?: unknown[] };
}

/**
 * Clarity spells its types with a capital S. Commands wait in its own queue until its script has come. Without consent it
 * stores nothing, but sends what it records all the same: where nothing may be sent, hold its tag.
 *
 * @example clarity(consent);
 */
export function clarity(
  consent: Pick<Consent, "subscribe">,
  needs = "tracking",
  page: object = globalThis,
): StopSignal {
  return createSignal(consent, {
    state: (allowed) => (allowed(needs) ? "granted" : "denied"),
    tell: (state) => queueOf(page)("consentv2", { ad_Storage: state, analytics_Storage: state }),
  });
}

function queueOf(page: ClarityWindow) {
  if (!page.clarity) {
    const queue: NonNullable<ClarityWindow["clarity"]> = (...command) => {
      queue.q = [...(queue.q ?? []), command];
    };
    page.clarity = queue;
  }
  return page.clarity;
}
