// Reads a cookie value back into a record, or says why it is none. Hand-written: a visitor downloads it.
import type { StoredRecord } from "./stored-record.ts";

export type Parsed =
  | { readonly ok: true; readonly record: StoredRecord }
  | { readonly ok: false; readonly reason: "format" | "damaged" };

const shape =
  /^v=1&id=([\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12})&sub=([\w-]{22,43})&p=([\d.]+)&t=(\d{10})&x=(\d{10})&y=([\w.-]*)&n=([\w.-]*)$/;

/**
 * Never throws. `format`: not written by a version of Tillit that this one knows; `damaged`: it was, and has
 * been changed since. In both cases the visitor is asked again.
 */
export function parse(value: string): Parsed {
  const [found, id = "", subject = "", policyVersion = "", t = 0, x = 0, granted = "", denied = ""] =
    shape.exec(value) ?? [];
  const states: { [key: string]: boolean } = Object.create(null);
  for (const key of granted.split(".")) states[key] = true;
  for (const key of denied.split(".")) {
    // A record that contradicts itself grants nothing.
    if (key && states[key]) return { ok: false, reason: "damaged" };
    states[key] = false;
  }
  delete states[""];
  if (!found) return { ok: false, reason: value.startsWith("v=1&") ? "damaged" : "format" };
  return {
    ok: true,
    record: { id, subject, policyVersion, decidedAt: +t * 1000, expiresAt: +x * 1000, states },
  };
}
