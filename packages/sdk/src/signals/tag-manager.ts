// Joins the engine with the container's template, `@tillit/sdk/gtm/template.tpl`.
import type { Consent } from "../consent.ts";
import { createSignal } from "./create-signal.ts";

/** Hears which categories are granted. */
type Listener = (granted: readonly string[]) => void;

interface ContainerWindow {
  /** Where a template that comes later finds the engine: it calls in, as Google documents it. */
  tillitListen?: (listener: Listener) => true;
  /** Where one that came earlier waits. */
  tillitListeners?: Listener[];
}

/**
 * Tells the container's template what the visitor has granted: at once, and after each change. The template may have
 * come before, or come later.
 *
 * @example tagManager(createConsent(policy));
 */
export function tagManager(consent: Pick<Consent, "subscribe" | "policy">, page: object = globalThis): void {
  const container = page as ContainerWindow;
  const connect = (listener: Listener) => {
    createSignal(consent, {
      state: (allowed) => Object.keys(consent.policy.categories).filter((category) => allowed(category)),
      tell: listener,
    });
    return true as const;
  };
  container.tillitListen = connect;
  container.tillitListeners ??= [];
  // The array itself, which the container has already: from now on nobody waits in it.
  const waiting = container.tillitListeners.splice(0);
  container.tillitListeners.push = (...listeners) => listeners.map(connect).length;
  waiting.forEach(connect);
}
