// From a place to the rules that hold there.
import { states } from "./places.ts";
import { exemptWithObjection, optIn, type Rules } from "./rules.ts";
import { type Source, sourcesFor } from "./sources.ts";

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

export interface CitedRules extends Rules {
  readonly sources: readonly Source[];
}

/**
 * Pure. The rules for a place, and the law that they rest on. An unknown country or state, and no place at all, come
 * under the strictest: consent first.
 *
 * @example rulesFor({ country: "US", region: "CA" }).id // "opt-out"
 * @example rulesFor({}).id // "opt-in"
 */
export function rulesFor(place: Place = {}, exceptions: Exceptions = {}): CitedRules {
  const rules = rulesOf(place, exceptions);
  return { ...rules, sources: sourcesFor(...codesOf(place), rules) };
}

/** The same without the law's names, for the visitor's browser. */
export function rulesOf(place: Place = {}, { exceptions = [] }: Exceptions = {}): Rules {
  const [country, state] = codesOf(place);
  if (country === "GB" && exceptions.length) return exemptWithObjection;
  return (country === "US" && states[state]) || optIn;
}

function codesOf({ country, region }: Place): [country: string, state: string] {
  return [country?.toUpperCase() ?? "", region?.toUpperCase().replace(/^US-/, "") ?? ""];
}
