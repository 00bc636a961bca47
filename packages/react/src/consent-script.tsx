// A script that waits for consent.
import { holdScript } from "@tillit/sdk/page";
import { useEffect } from "react";

export interface ConsentScriptProps {
  readonly for: string;
  readonly service?: string;
  readonly src?: string;
  /** Code of an inline script. */
  readonly code?: string;
  /** `module`, `async`, `crossorigin`, `integrity`, `nonce` … as in HTML. */
  readonly attributes?: { readonly [name: string]: string | boolean | undefined };
}

/**
 * Adds the script to the page once, held; the gate runs it when it is allowed. It stays when the component goes: a
 * script that ran cannot be unrun.
 *
 * @example <ConsentScript for="tracking" service="posthog" src="/posthog.js" />
 */
export function ConsentScript({ for: needs, service, src, code, attributes }: ConsentScriptProps) {
  useEffect(
    () => holdScript({ needs, service, src, code, attributes }),
    [needs, service, src, code, attributes],
  );
  return null;
}
