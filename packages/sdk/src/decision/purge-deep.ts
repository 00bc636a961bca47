// Deletes databases, caches and service workers.
import type { RemainsKind } from "../core/index.ts";
import type { Note } from "./purge.ts";

/** Whether a name on the device must go. */
export type Purges = (kind: RemainsKind, name: string) => boolean;

export async function purgeDatabases(purges: Purges, note: Note): Promise<void> {
  const databases = await indexedDB.databases();
  const due = databases.flatMap(({ name }) => (name && purges("indexeddb", name) ? name : []));
  await Promise.all(
    due.map(async (name) => {
      const { type } = await new Promise<Event>((resolve) => {
        const request = indexedDB.deleteDatabase(name);
        // A tracker that still holds the database open blocks its deletion until the page goes.
        request.onsuccess = request.onerror = request.onblocked = resolve;
      });
      note("indexeddb", name, type !== "success" && "running");
    }),
  );
}

export async function purgeCaches(purges: Purges, note: Note): Promise<void> {
  for (const name of await caches.keys()) {
    if (purges("cache", name)) note("cache", name, !(await caches.delete(name)) && "out-of-reach");
  }
}

export async function purgeWorkers(purges: Purges, note: Note): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations()) {
    const { active, waiting, installing, scope } = registration;
    const script = (active ?? waiting ?? installing)?.scriptURL ?? "";
    const names = [scope, script].flatMap((url) => [url, url.replace(/^https?:\/\/[^/]+/, "")]);
    if (names.some((name) => purges("worker", name)))
      note("worker", scope, !(await registration.unregister()) && "out-of-reach");
  }
}
