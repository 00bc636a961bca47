// The page's consent as React state.
import type { Consent, Snapshot } from "@tillit/sdk";
import { meets, onPageChange, pageConsent, pageSnapshot } from "@tillit/sdk/page";
import { createContext, useContext, useSyncExternalStore } from "react";

/** What the server knew when it rendered: its `snapshot`, or `null` where pages are the same for all. */
export const InitialSnapshot = createContext<Snapshot | null>(null);

export interface ConsentState {
  /** Whether a requirement is met, as tags state it: `tracking`, `functionality tracking`; and a service in it. */
  readonly allows: (requirement: string, service?: string) => boolean;
  /** `null` while it is not known. */
  readonly snapshot: Snapshot | null;
  /** The page's engine, for `choose`, `open` and the like; `undefined` on the server and before it has started. */
  readonly consent: Consent | undefined;
}

/**
 * Renders again with each change of consent. Nothing is allowed while it is not known.
 *
 * @example const { allows, consent } = useConsent();
 */
export function useConsent(): ConsentState {
  const initial = useContext(InitialSnapshot);
  const snapshot = useSyncExternalStore(
    onPageChange,
    () => pageSnapshot() ?? initial,
    () => initial,
  );
  return {
    allows: (requirement, service) => !!snapshot && meets(snapshot.grants, requirement, service),
    snapshot,
    consent: pageConsent(),
  };
}
