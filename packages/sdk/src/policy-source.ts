// Fetches a policy from the site's server, for sites that cannot rebuild.
import type { Policy } from "@tillit/record";

export interface PolicySource {
  /** Where the policy stands; on the page's own origin, or with CORS. */
  readonly url: string;
  /** Milliseconds after which the attempt is given up. 5000 where nothing is said. */
  readonly timeout?: number;
}

/**
 * The policy that the server delivers, or `null` when it cannot be had: then nothing is released, which is what a page
 * without an engine does. What the browser keeps, for how long, and when it asks again with the `ETag`, the answer's
 * `Cache-Control` says: `max-age=300, stale-while-revalidate=86400` shows the kept one at once and renews it behind.
 *
 * Never throws, and sends no cookies.
 *
 * @example
 * const policy = await fetchPolicy({ url: "/consent/policy.json" });
 * if (policy) createConsent(policy);
 */
export async function fetchPolicy({ url, timeout = 5_000 }: PolicySource): Promise<Policy | null> {
  try {
    const answer = await fetch(url, { credentials: "omit", signal: AbortSignal.timeout(timeout) });
    const policy: unknown = answer.ok ? await answer.json() : null;
    return isPolicy(policy) ? policy : null;
  } catch {
    // No network, no answer in time, or no JSON: tags stay held.
    return null;
  }
}

/** One of several policies of a host: the longest path at or above the page's. `null` where none fits. */
export function policyFor<T>(policies: { readonly [path: string]: T }, pathname: string): T | null {
  const [path] = Object.keys(policies)
    .filter((prefix) => pathname === prefix || pathname.startsWith(prefix.replace(/\/?$/, "/")))
    .sort((a, b) => b.length - a.length);
  return path === undefined ? null : (policies[path] ?? null);
}

function isPolicy(value: unknown): value is Policy {
  const { id, version, categories, services, changes } = (value ?? {}) as Partial<Policy>;
  return !!id && !!version && !!categories?.necessary && !!services && Array.isArray(changes);
}
