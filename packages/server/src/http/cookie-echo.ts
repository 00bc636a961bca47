// Re-sets the visitor's consent cookie from the site's own host: Safari forgets what script wrote after seven days.
import { type ConsentRecord, encode, parse, serviceCode } from "@tillit/record";
import type { CookieOptions } from "./setup.ts";

/**
 * The `Set-Cookie` for the newest of the records that were kept; nothing when the request brought no cookie
 * of the same browser, or a newer one. Made from the record, not from the cookie: should an answer overtake a
 * later choice, the answer to that choice sets it right again.
 *
 * @param now milliseconds since 1970
 */
export function cookieEcho(
  kept: readonly ConsentRecord[],
  cookieHeader: string | null,
  { name = "tillit", domain, path = "/" }: CookieOptions,
  secure: boolean,
  now: number,
): string | undefined {
  const newest = [...kept].sort((a, b) => Date.parse(b.decidedAt) - Date.parse(a.decidedAt))[0];
  if (!newest || !cookieHeader) return undefined;
  const decidedAt = Math.floor(Date.parse(newest.decidedAt) / 1000) * 1000;
  const expiresAt = Math.floor(Date.parse(newest.expiresAt) / 1000) * 1000;
  const own = cookiesOf(cookieHeader, name).filter(({ subject }) => subject === newest.subject);
  if (!own.length || own.some((cookie) => cookie.decidedAt > decidedAt)) return undefined;
  const value = encode({
    id: newest.id,
    subject: newest.subject,
    policyVersion: newest.policy.version,
    decidedAt,
    expiresAt,
    states: {
      ...newest.categories,
      ...Object.fromEntries(
        Object.entries(newest.services).map(([id, granted]) => [serviceCode(id), granted]),
      ),
    },
  });
  // Browsers keep no cookie longer than 400 days (RFC 6265bis).
  const maxAge = Math.min(Math.floor((expiresAt - now) / 1000), 400 * 86_400);
  if (maxAge <= 0) return undefined;
  const parts = [`${name}=${value}`, `Path=${path}`, `Max-Age=${maxAge}`, "SameSite=Lax"];
  if (domain) parts.push(`Domain=${domain}`);
  if (secure) parts.push("Secure");
  return parts.join("; ");
}

function cookiesOf(header: string, name: string) {
  return header.split(/;\s*/).flatMap((pair) => {
    if (!pair.startsWith(`${name}=`)) return [];
    const parsed = parse(decode(pair.slice(name.length + 1)));
    return parsed.ok ? [parsed.record] : [];
  });
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    // A stray percent sign: the value is then read as it stands, and found damaged.
    return value;
  }
}
