// The catalogue's functions over entries that the caller brings: no files, no Node.
export { type Catalog, createCatalog } from "./catalog.ts";
export { type Declarations, declare } from "./declare.ts";
export type { Entry, Item } from "./entry.ts";
export { isGeneric } from "./generic.ts";
export type { Lookup, LookupOptions, Match } from "./lookup.ts";
export { matches } from "./pattern.ts";
export type { Search } from "./search.ts";
export { type CatalogCategory, categories, type Group, groups, type ItemKind, itemKinds } from "./terms.ts";
