// Shows that a signal is honoured, in the page's own words.
import type { Consent } from "../consent.ts";

/**
 * Shows every `[data-consent-honoured]` element of the page while the browser's signal is honoured as an objection, and
 * hides it while not (11 CCR § 7025(c)(6): a site displays that it has processed the signal). Returns the way out.
 *
 * @example
 * // <p data-consent-honoured hidden>Your browser's opt-out signal is honoured.</p>
 * showHonoured(consent);
 */
export function showHonoured(consent: Pick<Consent, "subscribe">, root: ParentNode = document): () => void {
  return consent.subscribe(({ to }) => {
    for (const element of root.querySelectorAll<HTMLElement>("[data-consent-honoured]")) {
      element.hidden = !to.honoured;
    }
  });
}
