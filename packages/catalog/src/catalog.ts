// A catalogue over given entries: pure, so that it works wherever the entries come from.
import type { Entry } from "./entry.ts";
import { hostLength, plainHost } from "./host.ts";
import { indexItems, type Lookup, type LookupOptions, lookupIn } from "./lookup.ts";
import { type Search, searchIn } from "./search.ts";

export interface Catalog {
  /**
   * Whose cookie or storage key that is, best match first. Never throws and never guesses: a common name is
   * `ambiguous`, one that nobody is known for is `unknown`.
   *
   * @example lookup("_ga_G123", { kind: "cookie" }).matches[0]?.service.id // "google-analytics"
   */
  lookup(name: string, options?: LookupOptions): Lookup;
  /**
   * The service whose scripts, frames or pixels come from that host (or URL); the closest one where hosts nest.
   *
   * @example serviceFor("script.hotjar.com")?.id // "hotjar"
   */
  serviceFor(host: string): Entry | undefined;
  /** The service with that id. @example findService("hotjar")?.category // "tracking" */
  findService(id: string): Entry | undefined;
  /** Anything a person may type: a cookie's name, a host or URL, a service's id or a part of its name or owner. */
  search(query: string): Search;
  /** All services, by id. */
  all(): readonly Entry[];
}

export function createCatalog(entries: readonly Entry[]): Catalog {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = new Map(sorted.map((entry) => [entry.id, entry]));
  const index = indexItems(sorted);
  const catalog: Catalog = {
    lookup: (name, options) => lookupIn(index, name, options),
    serviceFor: (host) => closest(sorted, plainHost(host)),
    findService: (id) => ids.get(id),
    search: (query) => searchIn(catalog, query),
    all: () => sorted,
  };
  return catalog;
}

function closest(entries: readonly Entry[], host: string): Entry | undefined {
  let best: Entry | undefined;
  let length = 0;
  for (const entry of entries) {
    for (const listed of entry.hosts) {
      const found = hostLength(listed, host);
      if (found > length) [best, length] = [entry, found];
    }
  }
  return best;
}
