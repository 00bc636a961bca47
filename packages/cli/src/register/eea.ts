// Where the GDPR applies as it is: the EU's members, Iceland, Liechtenstein and Norway.

const eea = new Set(
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO".split(" "),
);

/** Whether data that goes there is transferred to a third country (GDPR, chapter V), adequate or not. */
export function isOutsideEea(country: string): boolean {
  return !eea.has(country);
}
