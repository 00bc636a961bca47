// The page's consent as Vue state.
import type { Consent, Snapshot } from "@tillit/sdk";
import { meets, onPageChange, pageConsent, pageSnapshot } from "@tillit/sdk/page";
import { type App, inject, onMounted, onUnmounted, type Ref, shallowRef } from "vue";

const key = Symbol();

export interface ConsentState {
  /** Whether a requirement is met, as tags state it: `tracking`, `functionality tracking`; and a service in it. */
  readonly allows: (requirement: string, service?: string) => boolean;
  /** `null` while it is not known. */
  readonly snapshot: Readonly<Ref<Snapshot | null>>;
  /** The page's engine, for `choose`, `open` and the like; `undefined` on the server and before it has started. */
  readonly consent: () => Consent | undefined;
}

/**
 * Only for pages that a server renders for one visitor: the state from which the browser goes on.
 *
 * @example app.use(consentState, readConsent(policy, cookieHeader).snapshot)
 */
export function consentState(app: App, initial: Snapshot | null): void {
  app.provide(key, initial);
}

/**
 * Follows each change of consent. Nothing is allowed while it is not known.
 *
 * @example const { allows, consent } = useConsent();
 */
export function useConsent(): ConsentState {
  // What the server rendered, until it is hydrated; without a server, the same moment.
  const snapshot = shallowRef<Snapshot | null>(inject(key, null));
  const read = () => {
    snapshot.value = pageSnapshot() ?? snapshot.value;
  };
  let leave: (() => void) | undefined;
  onMounted(() => {
    leave = onPageChange(read);
    read();
  });
  onUnmounted(() => leave?.());
  return {
    allows: (requirement, service) => !!snapshot.value && meets(snapshot.value.grants, requirement, service),
    snapshot,
    consent: pageConsent,
  };
}
