// Tells a visitor who is not asked what runs all the same.
import type { Consent } from "../consent.ts";
import type { PlaceRegime } from "./create-regime.ts";

/**
 * Shows every `[data-consent-notice]` element of the page while something runs without having been asked about and the
 * visitor has not chosen; hides it from then on, and wherever the banner asks. Put a way to object into it:
 * `<button data-consent-action="reject-all">`. Returns the way out.
 *
 * @example
 * // <p data-consent-notice hidden>We count visits. <button data-consent-action="reject-all">Object</button></p>
 * showNotice(consent, place);
 */
export function showNotice(
  consent: Pick<Consent, "subscribe">,
  { rules }: Pick<PlaceRegime, "rules">,
  root: ParentNode = document,
): () => void {
  return consent.subscribe(({ to }) => {
    const tells = rules.before !== "nothing" && rules.informs && !to.ask && !to.record;
    for (const element of root.querySelectorAll<HTMLElement>("[data-consent-notice]"))
      element.hidden = !tells;
  });
}
