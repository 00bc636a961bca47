// Microsoft Advertising's Universal Event Tracking (help.ads.microsoft.com, UET consent mode).
import type { Consent } from "../consent.ts";
import { createSignal, type StopSignal } from "./create-signal.ts";

interface UetWindow {
  uetq?: { push(...command: unknown[]): unknown };
}

/** Says that nothing is allowed; before UET's own tag. */
export function denyMicrosoft(page: object = globalThis): void {
  queueOf(page).push("consent", "default", { ad_storage: "denied" });
}

/** @example microsoft(consent); */
export function microsoft(
  consent: Pick<Consent, "subscribe">,
  needs = "tracking",
  page: object = globalThis,
): StopSignal {
  return createSignal(consent, {
    state: (allowed) => (allowed(needs) ? "granted" : "denied"),
    tell: (state) => queueOf(page).push("consent", "update", { ad_storage: state }),
  });
}

function queueOf(page: UetWindow) {
  page.uetq ??= [];
  return page.uetq;
}
