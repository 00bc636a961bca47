// The engine of this page as a store, for frameworks that were not there when it started.
import type { Consent } from "./consent.ts";
import type { Snapshot } from "./snapshot.ts";

/** The engine that runs on this page, whoever started it; `undefined` on a server, and before it has started. */
export function pageConsent(): Consent | undefined {
  return (globalThis as { [key: symbol]: Consent | undefined })[Symbol.for("tillit")];
}

/** The same object until the state changes; `null` while no engine runs. */
export function pageSnapshot(): Snapshot | null {
  return pageConsent()?.getSnapshot() ?? null;
}

/** Calls back after each change, also of an engine that starts later. Returns the way out. */
export function onPageChange(listener: () => void): () => void {
  // An engine announces its first state before it can be found.
  const later = () => queueMicrotask(listener);
  document.addEventListener("tillit:change", later);
  return () => document.removeEventListener("tillit:change", later);
}
