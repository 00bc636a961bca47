// Delivers a policy to pages that are not rebuilt when it changes.
import { canonical, type Policy } from "@tillit/record";

export interface PolicyAnswer {
  readonly status: 200 | 304;
  readonly headers: { readonly [name: string]: string };
  /** `null` with status 304. */
  readonly body: string | null;
}

/**
 * The answer to a page's request for the policy. Its `ETag` is the digest that every record names. Browsers and CDNs
 * may show a kept policy for a day while they fetch the new one: a material change reaches a visitor one page later.
 *
 * @param ifNoneMatch the request's `If-None-Match`
 * @example
 * const { status, headers, body } = await policyAnswer(policy, request.headers.get("if-none-match"));
 */
export async function policyAnswer(policy: Policy, ifNoneMatch?: string | null): Promise<PolicyAnswer> {
  const body = canonical(policy);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(body));
  const base64 = btoa(String.fromCharCode(...new Uint8Array(digest)));
  const etag = `"sha256-${base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}"`;
  const headers = {
    "cache-control": "public, max-age=300, stale-while-revalidate=86400",
    "content-type": "application/json; charset=utf-8",
    etag,
  };
  const known = (ifNoneMatch ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return known.includes(etag) ? { status: 304, headers, body: null } : { status: 200, headers, body };
}
