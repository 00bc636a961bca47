// From an entry of the catalogue to the declaration that a policy holds.
import type { Cookie, Service, StorageItem } from "@tillit/record/schema";
import type { Entry, Item } from "./entry.ts";
import type { CatalogCategory } from "./terms.ts";

/** Services of a policy by id, as `policy.services` takes them. */
export type Declarations = { [id: string]: Service };

/**
 * What a policy has to say about a service: one declaration, and one more per category in which some of its items
 * stand apart, since a policy's service has one category. Each keeps only its own items.
 *
 * @example Object.keys(declare(entry)) // ["shopify", "shopify-tracking"]
 */
export function declare(entry: Entry): Declarations {
  const apart = new Set(entry.items.flatMap(({ category }) => (category ? [category] : [])));
  apart.delete(entry.category);
  return Object.fromEntries(
    [entry.category, ...apart].map((category) => [
      category === entry.category ? entry.id : `${entry.id.slice(0, 31 - category.length)}-${category}`,
      declareIn(entry, category),
    ]),
  );
}

function declareIn(entry: Entry, category: CatalogCategory): Service {
  const items = entry.items.filter((item) => (item.category ?? entry.category) === category);
  const cookies = items.filter(({ kind }) => kind === "cookie").map(cookie);
  const storage = items.filter(({ kind }) => kind !== "cookie").map(storageItem);
  const own = category === entry.category;
  return {
    category,
    name: own ? entry.name : `${entry.name} (${category})`,
    provider: entry.owner,
    purpose: entry.purpose,
    privacyUrl: entry.privacyUrl,
    ...(own && entry.hosts.length ? { hosts: entry.hosts } : {}),
    ...(cookies.length ? { cookies } : {}),
    ...(storage.length ? { storage } : {}),
  };
}

function cookie({ name, lifetime, purpose, httpOnly }: Item): Cookie {
  return { name, lifetime, purpose, ...(httpOnly ? { httpOnly } : {}) };
}

function storageItem({ kind, name, lifetime, purpose }: Item): StorageItem {
  return { kind: kind as StorageItem["kind"], key: name, lifetime, purpose };
}
