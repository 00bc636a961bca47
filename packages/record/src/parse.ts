// Reads a cookie value back into a record, or says why it is none. Hand-written: a visitor downloads it.
import { cookieFormat, type StoredRecord } from "./stored-record.ts";

export type Parsed =
  | { readonly ok: true; readonly record: StoredRecord }
  | { readonly ok: false; readonly reason: "format" | "damaged" };

const shapes: { [key: string]: RegExp } = {
  id: /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
  sub: /^[\w-]{22}$/,
  p: /^\d{1,4}(\.\d{1,4}){0,2}$/,
  t: /^\d{10}$/,
  x: /^\d{10}$/,
  y: /^([a-z][a-z\d-]{0,31}(\.(?!$)|$))*$/,
  n: /^([a-z][a-z\d-]{0,31}(\.(?!$)|$))*$/,
  ys: /^([\w-]{3})*$/,
  ns: /^([\w-]{3})*$/,
};

/**
 * Never throws. `format`: written by a version of Tillit that this one does not know; `damaged`: anything
 * else. In both cases the visitor is asked again.
 */
export function parse(value: string): Parsed {
  const fields: { [key: string]: string } = Object.create(null);
  for (const part of value.split("&")) {
    const at = part.indexOf("=");
    fields[part.slice(0, at)] = part.slice(at + 1);
  }
  if (fields.v !== `${cookieFormat}`) {
    return { ok: false, reason: /^\d+$/.test(fields.v ?? "") ? "format" : "damaged" };
  }
  for (const key in shapes) {
    if (!shapes[key]?.test(fields[key] ?? " ")) return { ok: false, reason: "damaged" };
  }
  const categories = join(list(fields.y, "."), list(fields.n, "."));
  const services = join(fields.ys?.match(/.{3}/g) ?? [], fields.ns?.match(/.{3}/g) ?? []);
  if (!categories || !services) return { ok: false, reason: "damaged" };
  const record = {
    id: fields.id as string,
    subject: fields.sub as string,
    policyVersion: fields.p as string,
    decidedAt: +(fields.t as string) * 1000,
    expiresAt: +(fields.x as string) * 1000,
    categories,
    services,
  };
  return { ok: true, record };
}

function list(value: string | undefined, separator: string): string[] {
  return value ? value.split(separator) : [];
}

/** Nothing when a key is both granted and denied: a record that contradicts itself grants nothing. */
function join(granted: string[], denied: string[]): { [key: string]: boolean } | undefined {
  const states: { [key: string]: boolean } = Object.create(null);
  for (const key of granted) states[key] = true;
  for (const key of denied) {
    if (key in states) return undefined;
    states[key] = false;
  }
  return states;
}
