import { readConsent } from "../../src/server/index.ts";
import type { ConsentEvent, Snapshot } from "../../src/snapshot.ts";
import { consentCookie, type StartState } from "../../src/testing/index.ts";
import { nordljus } from "../server/policy.ts";

export function snapshot(state: StartState): Snapshot {
  return readConsent(nordljus, `tillit=${consentCookie(nordljus, state)?.value ?? ""}`).snapshot;
}

/** A visitor who arrives in one state and goes on to others, with the engine's own way of telling. */
export function visitor(first: StartState) {
  const listeners = new Set<(event: ConsentEvent) => void>();
  let latest: ConsentEvent = { reason: "start", from: null, to: snapshot(first), record: undefined };
  return {
    subscribe(listener: (event: ConsentEvent) => void) {
      listeners.add(listener);
      listener(latest);
      return () => void listeners.delete(listener);
    },
    /** Resolves as the engine's own does: once, when the category is allowed. */
    when: (category: string) =>
      new Promise<void>((resolve) => {
        const look = ({ to }: ConsentEvent) => void (to.grants[category] && resolve());
        listeners.add(look);
        look(latest);
      }),
    becomes(state: StartState) {
      latest = { reason: "choice", from: latest.to, to: snapshot(state), record: undefined };
      for (const listener of listeners) listener(latest);
    },
  };
}
