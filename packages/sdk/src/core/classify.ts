// To whom a cookie belongs.
import type { Policy } from "@tillit/record";
import { declaredBy } from "./declared-by.ts";
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
  let service: string | null = null;
  let longest = 0;
  for (const id of Object.keys(policy.services)) {
    for (const pattern of declaredBy(policy, id, "cookie")) {
      const length = pattern === cookieName ? Number.POSITIVE_INFINITY : pattern.length;
      if (length > longest && matches(pattern, cookieName)) {
        longest = length;
        service = id;
      }
    }
  }
  const category = service && (policy.services[service]?.category ?? null);
  return { category, service, declared: !!service };
}
