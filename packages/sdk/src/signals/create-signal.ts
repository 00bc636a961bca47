// Tells a vendor what the visitor has consented to, each time that it changes.
import type { Consent } from "../consent.ts";
import { meets } from "../core/index.ts";

/** Whether something is allowed, as tags state it: `tracking`, `functionality tracking`; and a service in it. */
export type Allowed = (requirement: string, service?: string) => boolean;

export interface Signal<State> {
  /** What the vendor has to know, as plain data. */
  readonly state: (allowed: Allowed) => State;
  /** Tells it. `before` is what was told last, `undefined` the first time. */
  readonly tell: (state: State, before: State | undefined) => void;
}

/** Returns the way out. What was told stays told. */
export type StopSignal = () => void;

/**
 * Connects a vendor to the engine. The vendor hears the state of a stored choice as soon as the page starts, and after
 * that only real changes: an unchanged state is not told twice.
 *
 * @example
 * createSignal(consent, {
 *   state: (allowed) => allowed("tracking", "acme"),
 *   tell: (granted) => window.acme?.(granted ? "optIn" : "optOut"),
 * });
 */
export function createSignal<State>(
  consent: Pick<Consent, "subscribe">,
  { state, tell }: Signal<State>,
): StopSignal {
  let told: { readonly state: State; readonly text: string } | undefined;
  return consent.subscribe(({ to }) => {
    const next = state((requirement, service) => meets(to.grants, requirement, service));
    const text = JSON.stringify(next);
    if (text === told?.text) return;
    const before = told?.state;
    told = { state: next, text };
    tell(next, before);
  });
}
