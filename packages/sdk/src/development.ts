// The same sdk for development: a policy that cannot be used throws, with path, value and remedy.
import type { Policy } from "@tillit/record";
import { readPolicy } from "@tillit/record/schema";
import type { Consent } from "./consent.ts";
import { createConsent as create } from "./create-consent.ts";
import type { ConsentOptions } from "./options.ts";

export * from "./index.ts";

/** @throws {PolicyError} when the policy cannot be used */
export function createConsent<const P extends Policy>(policy: P, options?: ConsentOptions): Consent<P> {
  readPolicy(policy);
  return create(policy, options);
}
