// Reads the visitor's record from its cookie.
import type { StoredRecord } from "@tillit/record";
import { newestOf } from "../core/index.ts";

export interface CookieOptions {
  /** `tillit` where nothing is said. */
  readonly name?: string;
  /** Parent domain whose subdomains share the record: `example.com`. The host alone where nothing is said. */
  readonly domain?: string;
  /** `/` where nothing is said. */
  readonly path?: string;
}

/**
 * The newest record among all cookies of the name. `"unreadable"` when there are cookies and none is a record,
 * `null` when there is none, or when the browser refuses to tell.
 */
export function readRecord(name: string): StoredRecord | "unreadable" | null {
  try {
    const found = document.cookie.split("; ").filter((pair) => pair.startsWith(`${name}=`));
    const newest = newestOf(found.map((pair) => pair.slice(name.length + 1)));
    return newest ?? (found[0] ? "unreadable" : null);
  } catch {
    // A sandboxed frame throws on `document.cookie`.
    return null;
  }
}
