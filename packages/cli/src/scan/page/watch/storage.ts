// Keys, databases, caches and workers that scripts make. Sent to the browser as text, so it stands alone.
import type { Watcher } from "./watcher.ts";

export function watchStorage({ before, report }: Watcher): void {
  before(Storage.prototype, "setItem", ([key], self) => {
    report("storage", `${key}`, { detail: self === window.sessionStorage ? "session" : "local" });
  });
  before(IDBFactory.prototype, "open", ([name]) => report("storage", `${name}`, { detail: "indexeddb" }));
  before(globalThis.CacheStorage?.prototype, "open", ([name]) =>
    report("storage", `${name}`, { detail: "cache" }),
  );
  before(globalThis.ServiceWorkerContainer?.prototype, "register", ([url]) =>
    report("storage", new URL(`${url}`, document.baseURI).href, { detail: "worker" }),
  );
}
