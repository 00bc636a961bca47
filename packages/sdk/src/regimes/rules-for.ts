// From a place to the rules that hold there.
import { states } from "./places.ts";
import { exemptWithObjection, optIn, type Rules } from "./rules.ts";

/** Where the visitor is, as the site knows it: from its CDN's header, its server, or an attribute. Never looked up by Tillit. */
export interface Place {
  /** ISO 3166-1, two letters: `SE`. */
  readonly country?: string | null | undefined;
  /** ISO 3166-2, with or without the country: `CA`, `US-CA`. */
  readonly region?: string | null | undefined;
}

export interface Exceptions {
  /**
   * Categories of the policy that hold nothing but what the United Kingdom excepts from consent: statistics about the
   * site for the site itself, and how it looks and works. The site answers for it; where none is named, all are asked
   * about.
   */
  readonly exceptions?: readonly string[];
}

/**
 * Pure. The rules for a place. An unknown country or state, and no place at all, come under the strictest: consent
 * first.
 *
 * @example rulesFor({ country: "US", region: "CA" }).id // "opt-out"
 * @example rulesFor({}).id // "opt-in"
 */
export function rulesFor({ country, region }: Place = {}, { exceptions = [] }: Exceptions = {}): Rules {
  const land = country?.toUpperCase();
  if (land === "GB" && exceptions.length) return exemptWithObjection;
  if (land !== "US") return optIn;
  return states[region?.toUpperCase().replace(/^US-/, "") ?? ""] ?? optIn;
}
