// Runs in a frame and lists what it finds stored there: names only.

export interface Stored {
  readonly area: "local" | "session" | "indexeddb" | "cache" | "worker";
  readonly key: string;
}

export async function readStorage(): Promise<Stored[]> {
  const found: Stored[] = [];
  const add = (area: Stored["area"], keys: readonly (string | undefined)[]) => {
    for (const key of keys) if (key !== undefined) found.push({ area, key });
  };
  // Each throws or hangs for a reason of its own: a sandboxed frame, plain http, a browser that does not have it.
  const within = <T>(work: () => T | Promise<T>, otherwise: T): Promise<T> =>
    Promise.race([
      new Promise<T>((resolve) => setTimeout(() => resolve(otherwise), 1_000)),
      Promise.resolve()
        .then(work)
        .catch(() => otherwise),
    ]);
  add("local", await within(() => Object.keys(localStorage), []));
  add("session", await within(() => Object.keys(sessionStorage), []));
  add(
    "indexeddb",
    (await within(() => indexedDB.databases(), [])).map(({ name }) => name),
  );
  add("cache", await within(() => caches.keys(), []));
  const workers = await within(async () => [...(await navigator.serviceWorker.getRegistrations())], []);
  add(
    "worker",
    workers.map(
      (worker) => (worker.active ?? worker.waiting ?? worker.installing)?.scriptURL ?? worker.scope,
    ),
  );
  return found;
}
