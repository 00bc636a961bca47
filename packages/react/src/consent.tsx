// Renders what needs consent, and something else until there is one.
import type { ReactNode } from "react";
import { useConsent } from "./use-consent.ts";

export interface ConsentProps {
  /** What the children need, as tags state it: `tracking`, `functionality tracking`. */
  readonly for: string;
  readonly service?: string;
  /** Shown until it is granted; nothing where nothing is said. */
  readonly fallback?: ReactNode;
  readonly children?: ReactNode;
}

/** @example <Consent for="tracking" fallback={<p>Statistics are off.</p>}><Chart /></Consent> */
export function Consent({ for: needs, service, fallback = null, children }: ConsentProps) {
  return <>{useConsent().allows(needs, service) ? children : fallback}</>;
}
