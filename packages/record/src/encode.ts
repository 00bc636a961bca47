// Writes a record as a cookie value.
import { cookieFormat, type StoredRecord } from "./stored-record.ts";

/**
 * The cookie's value, readable by anything that can split a query string:
 * `v=1&id=…&sub=…&p=2.0&t=1764000000&x=1779552000&y=functionality&n=tracking&ys=&ns=Ck_`.
 * `y` and `n` list categories granted and denied, `ys` and `ns` service codes. ASCII, and no character that a
 * cookie would need to escape.
 */
export function encode(record: StoredRecord): string {
  const [granted, denied] = split(record.categories);
  const [grantedCodes, deniedCodes] = split(record.services);
  return Object.entries({
    v: cookieFormat,
    id: record.id,
    sub: record.subject,
    p: record.policyVersion,
    t: record.decidedAt / 1000,
    x: record.expiresAt / 1000,
    y: granted.join("."),
    n: denied.join("."),
    ys: grantedCodes.join(""),
    ns: deniedCodes.join(""),
  })
    .map(([key, value]) => `${key}=${value}`)
    .join("&");
}

function split(states: { readonly [key: string]: boolean }): [string[], string[]] {
  const keys = Object.keys(states).sort();
  return [keys.filter((key) => states[key]), keys.filter((key) => !states[key])];
}
