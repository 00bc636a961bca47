// The npm face of the engine.
import type { Policy } from "@tillit/record";
import type { Consent } from "./consent.ts";
import type { ConsentOptions } from "./options.ts";
import { startConsent } from "./single.ts";

/**
 * Starts consent on this page: holds what is tagged, shows the banner if the visitor has to be asked, and releases
 * what was allowed. Called again it answers with the same engine.
 *
 * Never throws in production: with a policy that cannot be used nothing is ever released. The development build
 * (export condition `development`) throws a `PolicyError` with path, value and remedy instead.
 *
 * @example
 * const consent = createConsent(policy);
 * consent.when("tracking").then(() => import("./analytics"));
 */
export function createConsent<const P extends Policy>(policy: P, options: ConsentOptions = {}): Consent<P> {
  const consent = startConsent(
    policy,
    { banner: () => import("./banner/index.ts"), ...options },
    () => import("./decision/index.ts"),
  );
  consent.audit = () => import("./audit/index.ts").then(({ audit }) => audit(consent as never));
  return consent;
}
