// The page's consent as Svelte state.
import type { Consent, Snapshot } from "@tillit/sdk";
import { meets, onPageChange, pageConsent, pageSnapshot } from "@tillit/sdk/page";
import { getContext, setContext } from "svelte";
import { createSubscriber } from "svelte/reactivity";

const key = Symbol();

export interface ConsentState {
  /** Whether a requirement is met, as tags state it: `tracking`, `functionality tracking`; and a service in it. */
  allows(requirement: string, service?: string): boolean;
  /** `null` while it is not known. */
  readonly snapshot: Snapshot | null;
  /** The page's engine, for `choose`, `open` and the like; `undefined` on the server and before it has started. */
  readonly consent: Consent | undefined;
}

/** Only for pages that a server renders for one visitor: call it in the layout, with the server's snapshot. */
export function setInitialConsent(initial: Snapshot | null): void {
  setContext(key, initial);
}

/**
 * To be called while a component initialises; what reads from it in a template or an effect follows each change.
 *
 * @example const consent = useConsent(); … {#if consent.allows("tracking")}
 */
export function useConsent(): ConsentState {
  const initial = getContext<Snapshot | null | undefined>(key) ?? null;
  const follow = createSubscriber(onPageChange);
  const state = {
    get snapshot() {
      follow();
      return pageSnapshot() ?? initial;
    },
    get consent() {
      return pageConsent();
    },
    allows: (requirement: string, service?: string) =>
      meets(state.snapshot?.grants ?? {}, requirement, service),
  };
  return state;
}
