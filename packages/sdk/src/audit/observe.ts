// Looks at what the page has stored and asked for.
import { isOwn } from "../core/index.ts";
import type { SeenKind } from "./seen.ts";

export type Observed = readonly [kind: SeenKind, name: string];

/** Cookies and web storage that script can see. Tillit's own are left out. */
export function observeNames(own: string): Observed[] {
  const keys = (kind: "local" | "session", storage: () => Storage): Observed[] => {
    try {
      return Object.keys(storage()).map((name) => [kind, name]);
    } catch {
      // The browser refuses this storage to the page.
      return [];
    }
  };
  const cookies = cookieNames().map((name): Observed => ["cookie", name]);
  const all = [...cookies, ...keys("local", () => localStorage), ...keys("session", () => sessionStorage)];
  return all.filter(([, name]) => !isOwn(name, own));
}

/** Databases, caches and workers, as far as the browser lists them. */
export async function observeDeep(): Promise<Observed[]> {
  const settled = await Promise.allSettled([
    indexedDB.databases().then((all) => all.map(({ name = "" }): Observed => ["indexeddb", name])),
    caches.keys().then((all) => all.map((name): Observed => ["cache", name])),
    navigator.serviceWorker
      .getRegistrations()
      .then((all) => all.map(({ scope }): Observed => ["worker", new URL(scope).pathname])),
  ]);
  return settled.flatMap((one) => (one.status === "fulfilled" ? one.value : []));
}

/** Origins other than the page's among what it asked for. */
export function originsIn(entries: readonly { readonly name: string }[]): Observed[] {
  const origins = entries.flatMap(({ name }) => (/^https?:/.test(name) ? new URL(name).origin : []));
  return [...new Set(origins)]
    .filter((origin) => origin !== location.origin)
    .map((name) => ["request", name]);
}

export const observeRequests = (): Observed[] => originsIn(performance.getEntriesByType("resource"));

function cookieNames(): string[] {
  try {
    const pairs = document.cookie.split("; ").filter(Boolean);
    return [...new Set(pairs.map((pair) => /^[^=]*/.exec(pair)?.[0] ?? ""))];
  } catch {
    // A sandboxed frame throws on `document.cookie`.
    return [];
  }
}
