// Puts the visitor's record into its cookie.
import { encode, type StoredRecord } from "@tillit/record";
import Cookies from "js-cookie";
import { type CookieOptions, tellOthers } from "../page/index.ts";
import { removeCookie } from "./remove-cookie.ts";

export type NamedCookie = CookieOptions & { readonly name: string };

/** Writes the record and removes every other of its name. A browser may silently refuse to keep it. */
export function writeRecord(record: StoredRecord, { name, path = "/", domain }: NamedCookie): void {
  // Each place that is tried costs the page a call to the browser's own process.
  if (document.cookie.includes(`${name}=`)) removeCookie(name);
  Cookies.set(name, encode(record), {
    path,
    domain,
    sameSite: "Lax",
    secure: location.protocol === "https:",
    expires: new Date(record.expiresAt),
  });
  // Where nothing was kept, this page and the others would hear that there is no record.
  if (document.cookie.includes(record.id)) tellOthers();
}
