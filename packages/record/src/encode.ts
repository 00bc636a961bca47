// Writes a record as a cookie value.
import type { StoredRecord } from "./stored-record.ts";

/**
 * The cookie's value, readable by anything that can split a query string:
 * `v=1&id=…&sub=…&p=2.0&t=1764000000&x=1779552000&y=functionality&n=tracking._3p5`.
 * `y` and `n` list what was granted and denied, apart by dots: categories, and services by their code. ASCII, and
 * no character that a cookie would need to escape.
 */
export function encode({ id, subject, policyVersion, decidedAt, expiresAt, states }: StoredRecord): string {
  const list = (state: boolean) =>
    Object.keys(states)
      .filter((key) => states[key] === state)
      .join(".");
  return `v=1&id=${id}&sub=${subject}&p=${policyVersion}&t=${decidedAt / 1000}&x=${expiresAt / 1000}&y=${list(true)}&n=${list(false)}`;
}
