// Deletes what trackers left on the device.
import type { Policy } from "@tillit/record";
import { type Grants, isLeftover, type RemainsKind } from "../core/index.ts";
import { type Purges, purgeCaches, purgeDatabases, purgeWorkers } from "./purge-deep.ts";
import { readCookies } from "./read-cookies.ts";
import { removeCookie } from "./remove-cookie.ts";

/** What became of one cookie or storage item. */
export interface Remains {
  readonly kind: RemainsKind;
  readonly name: string;
  /**
   * Of what survived. `http-only`: the policy says that script cannot see it, so it may be there. `running`: it was
   * gone, and was written again or is held open. `out-of-reach`: the browser did not let it go.
   */
  readonly why?: "http-only" | "running" | "out-of-reach";
}

/** Names that were removed, and names that are still there although they were to go. */
export interface PurgeReport {
  readonly removed: readonly Remains[];
  readonly survived: readonly Remains[];
}

/** Writes down whether a name is gone, or why not. */
export type Note = (kind: RemainsKind, name: string, why: Remains["why"] | false) => void;

/**
 * Deletes cookies, web storage, databases, caches and service workers of services that were denied. Cookies and web
 * storage are gone when this returns; the promise settles once the rest is. Never throws.
 *
 * `HttpOnly` cookies and those of other hosts are beyond the reach of script and are not even seen here.
 *
 * @param own name of the consent cookie, which stays
 */
export function purge(policy: Policy, grants: Grants, own: string): Promise<PurgeReport> {
  const purges: Purges = (kind, name) => isLeftover(policy, grants, kind, name);
  const report = { removed: [] as Remains[], survived: [] as Remains[] };
  const note: Note = (kind, name, why) =>
    why ? report.survived.push({ kind, name, why }) : report.removed.push({ kind, name });
  /** Looks again at the end. */
  const looks: (() => void)[] = [];
  const each = (kind: RemainsKind, names: () => string[], remove: (name: string) => void) => {
    try {
      const due = names().filter((name) => name !== own && purges(kind, name));
      due.forEach(remove);
      const stuck = names();
      looks.push(() => {
        const back = names();
        for (const name of due)
          note(kind, name, back.includes(name) && (stuck.includes(name) ? "out-of-reach" : "running"));
      });
    } catch {
      // Storage that the browser refuses holds nothing to delete.
    }
  };
  each("cookie", () => [...new Set(readCookies().map(([name]) => name))], removeCookie);
  each(
    "local",
    () => Object.keys(localStorage),
    (key) => localStorage.removeItem(key),
  );
  each(
    "session",
    () => Object.keys(sessionStorage),
    (key) => sessionStorage.removeItem(key),
  );
  for (const { cookies = [] } of Object.values(policy.services)) {
    for (const { name, httpOnly } of cookies) {
      if (httpOnly && purges("cookie", name)) note("cookie", name, "http-only");
    }
  }
  return purgeDeep(purges, note).then(() => {
    for (const look of looks) look();
    return report;
  });
}

/** Databases, caches and workers are listed asynchronously, and some browsers refuse to list them. */
function purgeDeep(purges: Purges, note: Note): Promise<unknown> {
  return Promise.allSettled([
    purgeDatabases(purges, note),
    purgeCaches(purges, note),
    purgeWorkers(purges, note),
  ]);
}
