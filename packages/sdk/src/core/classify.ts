// To whom a cookie belongs.
import type { Policy } from "@tillit/record";
import { matches } from "./glob.ts";

export interface Classification {
  /** `null` when the policy does not declare the cookie. */
  readonly category: string | null;
  readonly service: string | null;
  readonly declared: boolean;
}

/**
 * Pure. An exact name goes before a pattern, a longer pattern before a shorter one.
 *
 * @example classify(policy, "_ga_AB12") // { category: "tracking", service: "google-analytics", declared: true }
 */
export function classify(policy: Policy, cookieName: string): Classification {
  let found: Classification = { category: null, service: null, declared: false };
  let longest = 0;
  for (const [service, { category, cookies = [] }] of Object.entries(policy.services)) {
    for (const { name: pattern } of cookies) {
      // No cookie's name is as long (RFC 6265bis, 5.6).
      const length = pattern === cookieName ? 5000 : pattern.length;
      if (length > longest && matches(pattern, cookieName)) {
        longest = length;
        found = { category, service, declared: true };
      }
    }
  }
  return found;
}
