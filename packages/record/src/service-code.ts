// A service's short name in the consent cookie.

/**
 * The code under which a service stands in the cookie: `_` and three base-36 digits of a polynomial hash of the
 * id. It lets thirty services fit where their names would not; a policy in which two ids share a code is refused
 * when it is checked.
 *
 * @example serviceCode("posthog") // "_3p5"
 */
export function serviceCode(id: string): string {
  let hash = 7;
  for (const letter of id) hash = (hash * 31 + letter.charCodeAt(0)) % 46656;
  return `_${hash.toString(36).padStart(3, "0")}`;
}
