// A service's three-character name in the consent cookie.

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * The code under which a service stands in the cookie: the low 18 bits of FNV-1a over the id's UTF-16 units,
 * as three base64url digits. It lets forty services fit where their names would not; a policy in which two
 * ids share a code is refused when it is checked.
 *
 * @example serviceCode("posthog") // "Ck_"
 */
export function serviceCode(id: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return [12, 6, 0].map((shift) => digits[(hash >>> shift) & 63]).join("");
}
