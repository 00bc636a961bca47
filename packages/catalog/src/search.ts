// What `tillit lookup` asks: one query, every kind of answer.
import type { Catalog } from "./catalog.ts";
import type { Entry } from "./entry.ts";
import type { Lookup } from "./lookup.ts";

export interface Search {
  readonly query: string;
  /** The query read as the name of a cookie or storage key. */
  readonly item: Lookup;
  /** The service at that host, where the query is a host or URL. */
  readonly host?: Entry;
  /** Services whose id, name or owner has the query in it. */
  readonly services: readonly Entry[];
}

export function searchIn(catalog: Catalog, query: string): Search {
  const asked = query.trim();
  const words = asked.toLowerCase();
  const host = asked.includes(".") ? catalog.serviceFor(asked) : undefined;
  const services =
    words.length < 2
      ? []
      : catalog
          .all()
          .filter(({ id, name, owner }) =>
            [id, name, owner].some((text) => text.toLowerCase().includes(words)),
          );
  return { query: asked, item: catalog.lookup(asked), ...(host ? { host } : {}), services };
}
