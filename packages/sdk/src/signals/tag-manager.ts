// Joins the engine with the container's template, `@tillit/sdk/gtm/template.tpl`.
import type { Consent } from "../consent.ts";
import { createSignal } from "./create-signal.ts";

interface ContainerWindow {
  tillitOnChange?: (listener: (granted: readonly string[]) => void) => void;
}

/**
 * Offers the page's consent to the container's template, which may come before or after. It has to be called before
 * the container's own snippet runs.
 *
 * @example tagManager(createConsent(policy));
 */
export function tagManager(consent: Pick<Consent, "subscribe" | "policy">, page: object = globalThis): void {
  (page as ContainerWindow).tillitOnChange = (listener) => {
    createSignal(consent, {
      state: (allowed) => Object.keys(consent.policy.categories).filter((category) => allowed(category)),
      tell: listener,
    });
  };
}
