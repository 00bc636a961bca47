// Puts the visitor's record into its cookie.
import { encode, type StoredRecord } from "@tillit/record";
import Cookies from "js-cookie";
import { type CookieOptions, defaultCookieName } from "../page/index.ts";
import { removeCookie } from "./remove-cookie.ts";

/** Writes the record and removes every other of its name. A browser may silently refuse to keep it. */
export function writeRecord(record: StoredRecord, options: CookieOptions): void {
  const { name = defaultCookieName, path = "/", domain } = options;
  removeCookie(name);
  Cookies.set(name, encode(record), {
    path,
    domain,
    sameSite: "Lax",
    secure: location.protocol === "https:",
    expires: new Date(record.expiresAt),
  });
}
