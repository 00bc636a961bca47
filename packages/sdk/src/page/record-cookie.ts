// Reads the visitor's record from its cookie.
import { parse, type StoredRecord } from "@tillit/record";

export interface CookieOptions {
  /** `tillit` where nothing is said. */
  readonly name?: string;
  /** Parent domain whose subdomains share the record: `example.com`. The host alone where nothing is said. */
  readonly domain?: string;
  /** `/` where nothing is said. */
  readonly path?: string;
}

/**
 * The newest record among all cookies of the name: one may stand on the host and an older one on a parent
 * domain. `"unreadable"` when there are cookies and none is a record, `null` when there is none, or when the
 * browser refuses to tell.
 */
export function readRecord(name: string): StoredRecord | "unreadable" | null {
  try {
    const found = document.cookie.split("; ").filter((pair) => pair.startsWith(`${name}=`));
    const records = found.flatMap((pair) => {
      const parsed = parse(pair.slice(name.length + 1));
      return parsed.ok ? parsed.record : [];
    });
    // A version 7 UUID begins with its time.
    records.sort((a, b) => (a.id < b.id ? 1 : -1));
    return records[0] ?? (found[0] ? "unreadable" : null);
  } catch {
    // A sandboxed frame throws on `document.cookie`.
    return null;
  }
}
