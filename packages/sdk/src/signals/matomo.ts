// Matomo (developer.matomo.org/guides/tracking-consent).
import type { Consent } from "../consent.ts";
import { createSignal, type StopSignal } from "./create-signal.ts";

interface MatomoWindow {
  _paq?: { push(command: readonly unknown[]): unknown };
}

/** `tracking`: nothing is sent before consent. `cookies`: visits are counted, without cookies. */
export type MatomoMode = "tracking" | "cookies";

/** Asks Matomo to wait; has to come before `trackPageView`. What is tracked before consent is dropped, not sent later. */
export function denyMatomo(mode: MatomoMode = "tracking", page: object = globalThis): void {
  queueOf(page).push([mode === "tracking" ? "requireConsent" : "requireCookieConsent"]);
}

/** @example matomo(consent, "tracking", "cookies"); */
export function matomo(
  consent: Pick<Consent, "subscribe">,
  needs = "tracking",
  mode: MatomoMode = "tracking",
  page: object = globalThis,
): StopSignal {
  const subject = mode === "tracking" ? "Consent" : "CookieConsent";
  return createSignal(consent, {
    state: (allowed) => allowed(needs),
    tell: (granted, before) => {
      if (granted) queueOf(page).push([`set${subject}Given`]);
      else if (before) queueOf(page).push([`forget${subject}Given`]);
    },
  });
}

function queueOf(page: MatomoWindow) {
  page._paq ??= [];
  return page._paq;
}
