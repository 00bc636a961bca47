// Order among lifetimes.
import type { Lifetime } from "@tillit/record";

/** Positive when `a` is longer: `session` < any number of days < `persistent`. */
export function compareLifetimes(a: Lifetime, b: Lifetime): number {
  return rank(a) - rank(b) || 0;
}

function rank(lifetime: Lifetime): number {
  if (lifetime === "session") return 0;
  // JavaScript: Infinity - Infinity is NaN, which the caller's `|| 0` makes equal.
  return lifetime === "persistent" ? Number.POSITIVE_INFINITY : lifetime;
}

/** @example spellLifetime(365) // "365 days" */
export function spellLifetime(lifetime: Lifetime): string {
  if (lifetime === "session") return "the session";
  if (lifetime === "persistent") return "until it is cleared";
  return lifetime === 1 ? "1 day" : `${lifetime} days`;
}
