// Hands to the browser what the server knew.
import type { Snapshot } from "@tillit/sdk";
import type { ReactNode } from "react";
import { InitialSnapshot } from "./use-consent.ts";

/**
 * Only for pages that a server renders for one visitor: what it rendered and what the browser renders first are then
 * the same. All other pages need no provider.
 *
 * @example <ConsentProvider initial={readConsent(policy, await cookies()).snapshot}>{children}</ConsentProvider>
 */
export function ConsentProvider({
  initial,
  children,
}: {
  readonly initial: Snapshot | null;
  readonly children?: ReactNode;
}) {
  return <InitialSnapshot.Provider value={initial}>{children}</InitialSnapshot.Provider>;
}
