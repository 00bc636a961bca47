// Puts the visitor's record into its cookie.
import { encode, type StoredRecord } from "@tillit/record";
import Cookies from "js-cookie";
import type { CookieOptions } from "../page/index.ts";
import { removeCookie } from "./remove-cookie.ts";

export type NamedCookie = CookieOptions & { readonly name: string };

/** Writes the record and removes every other of its name. A browser may silently refuse to keep it. */
export function writeRecord(record: StoredRecord, { name, path = "/", domain }: NamedCookie): void {
  removeCookie(name);
  Cookies.set(name, encode(record), {
    path,
    domain,
    sameSite: "Lax",
    secure: location.protocol === "https:",
    expires: new Date(record.expiresAt),
  });
}
