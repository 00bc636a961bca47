// Sets the visitor's cookie again, so that it lives as long as their choice does.
import type { CookieOptions } from "../page/record-cookie.ts";
import type { ServerConsent } from "./read-consent.ts";

export interface KeepOptions extends CookieOptions {
  /** `false` for a site on plain http. */
  readonly secure?: boolean;
  /** Milliseconds since 1970; the server's clock where nothing is said. */
  readonly now?: number;
}

/**
 * A `Set-Cookie` header that repeats the record, or `null` where there is nothing to keep. Safari deletes cookies that
 * script has set after seven days without a visit; those that the page's own host has set stay. The term of the choice
 * does not move.
 *
 * @example
 * const cookie = keepConsent(readConsent(policy, request));
 * if (cookie) headers.append("set-cookie", cookie);
 */
export function keepConsent(
  { value, snapshot }: Pick<ServerConsent, "value" | "snapshot">,
  { name = "tillit", domain, path = "/", secure = true, now = Date.now() }: KeepOptions = {},
): string | null {
  const { record } = snapshot;
  if (!value || !record || record.expiresAt <= now) return null;
  const attributes = [
    `${name}=${value}`,
    `Path=${path}`,
    domain && `Domain=${domain}`,
    `Expires=${new Date(record.expiresAt).toUTCString()}`,
    "SameSite=Lax",
    secure && "Secure",
  ];
  // Not HttpOnly: the gate in the browser reads it.
  return attributes.filter(Boolean).join("; ");
}
