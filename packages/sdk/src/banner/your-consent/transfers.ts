// Marks services whose data leaves the EU and the EEA: a transfer to a third country (GDPR 13(1)(f), chapter V).
import type { Policy } from "@tillit/record";
import { keyOf } from "../../core/index.ts";
import { element } from "./element.ts";

/** The EU's members, Iceland, Liechtenstein and Norway: two letters each. */
const eea: readonly string[] =
  "ATBEBGHRCYCZDKEEFIFRDEGRHUIEITLVLTLUMTNLPLPTROSKSIESSEISLINO".match(/../g) ?? [];

/** Pure. Whether data goes to a country outside, adequate or not. */
export const leavesEea = (countries: readonly string[] = []): boolean =>
  countries.some((country) => !eea.includes(country));

/** Puts the mark behind the countries of every service that is shown. */
export function markTransfers(root: ShadowRoot, { services }: Policy, mark: string): void {
  for (const [id, { category, countries }] of Object.entries(services)) {
    // What the service is for stands in the element of that id, and the facts follow it.
    const place = root
      .getElementById(keyOf(category, id))
      ?.nextElementSibling?.querySelector(":scope>dd:last-of-type");
    if (place && leavesEea(countries) && !place.querySelector("i")) place.append(" ", element("i", {}, mark));
  }
}
