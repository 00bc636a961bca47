// The same sdk for development: a policy that cannot be used throws, with path, value and remedy, and what is wrong on
// the page is told in the console.
import type { Policy } from "@tillit/record";
import { readPolicy } from "@tillit/record/schema";
import type { Consent } from "./consent.ts";
import { createConsent as create } from "./create-consent.ts";
import { tellProblems } from "./development/tell-problems.ts";
import type { ConsentOptions } from "./options.ts";

export * from "./index.ts";

let told: unknown;

/** @throws {PolicyError} when the policy cannot be used */
export function createConsent<const P extends Policy>(policy: P, options?: ConsentOptions): Consent<P> {
  readPolicy(policy);
  const consent = create(policy, options);
  if (told !== consent) tellProblems(consent as never as Consent, options?.cookie?.name ?? "tillit", true);
  told = consent;
  return consent;
}
