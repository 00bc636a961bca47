// Adobe Experience Platform Web SDK (experienceleague.adobe.com, setConsent).
import type { Consent } from "../consent.ts";
import { createSignal, type StopSignal } from "./create-signal.ts";

interface AdobeWindow {
  alloy?: (command: string, options: object) => unknown;
}

/**
 * For an SDK that was configured with `defaultConsent: "pending"`. A visitor who has not answered stays pending.
 *
 * @example adobe(consent);
 */
export function adobe(
  consent: Pick<Consent, "subscribe">,
  needs = "tracking",
  page: object = globalThis,
): StopSignal {
  return createSignal(consent, {
    state: (allowed) => allowed(needs),
    tell: (granted, before) => {
      if (!granted && before === undefined) return;
      const value = { collect: { val: granted ? "y" : "n" } };
      const said = (page as AdobeWindow).alloy?.("setConsent", {
        consent: [{ standard: "Adobe", version: "2.0", value }],
      });
      // It rejects where its server is not reached; the SDK logs that itself, and the page has no part in it.
      Promise.resolve(said).catch(() => undefined);
    },
  });
}
