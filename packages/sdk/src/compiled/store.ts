// Reads and writes the visitor's record.
import { type ConsentRecord, encode, parse, type StoredRecord } from "@tillit/record";
import { removeCookie } from "../decision/remove-cookie.ts";
import { tellOthers } from "../page/tell-others.ts";
import type { Snapshot } from "../snapshot.ts";
import type { CompiledPolicy } from "./compiled-policy.ts";
import type { Stored } from "./decide.ts";

type Place = Pick<CompiledPolicy, "cookie" | "attributes">;

/** The newest record. An older one beside it, on another domain or path, goes. */
export function read(place: Place): Stored {
  let newest: Stored;
  try {
    const found = document.cookie.split("; ").filter((pair) => pair.startsWith(`${place.cookie}=`));
    for (const pair of found) {
      const { record } = parse(pair.slice(place.cookie.length + 1)) as { record?: StoredRecord };
      newest ||= record ?? 0;
      // A version 7 UUID begins with its time.
      if (record && newest && record.id > newest.id) newest = record;
    }
    if (newest && found[1]) write(newest, place);
  } catch {
    // A sandboxed frame throws on `document.cookie`.
  }
  return newest;
}

/** Writes the record and removes every other of its name. A browser may silently refuse to keep it. */
export function write(record: StoredRecord, { cookie, attributes }: Place): void {
  // Each place that is tried costs the page a call to the browser's own process.
  if (document.cookie.includes(`${cookie}=`)) removeCookie(cookie);
  const secure = location.protocol === "https:" ? "; secure" : "";
  // biome-ignore lint/suspicious/noDocumentCookie: js-cookie has written the attributes when the gate was built.
  document.cookie = `${cookie}=${encode(record)}${attributes}${new Date(record.expiresAt).toUTCString()}${secure}`;
  // Where nothing was kept, this page and the others would hear that there is no record.
  if (document.cookie.includes(record.id)) tellOthers();
}

/** Adds to the visitor's own history, which `banner/your-consent/history.ts` reads, sorts and shortens. */
export function remember({ cookie }: Place, { record: decision }: Snapshot, record: ConsentRecord): void {
  const key = `${cookie}-history`;
  try {
    const earlier = JSON.parse(localStorage.getItem(key) ?? "[]");
    localStorage.setItem(key, JSON.stringify([{ ...decision, record }, ...earlier]));
  } catch {
    // Forbidden, full or somebody else's.
  }
}
