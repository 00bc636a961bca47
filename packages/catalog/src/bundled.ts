// The catalogue that the package ships, read at its first use.
import { type Catalog, createCatalog } from "./catalog.ts";
import { readEntries } from "./read-entries.ts";

let shipped: Catalog | undefined;
const catalog = () => {
  shipped ??= createCatalog(readEntries());
  return shipped;
};

export const lookup: Catalog["lookup"] = (name, options) => catalog().lookup(name, options);
export const serviceFor: Catalog["serviceFor"] = (host) => catalog().serviceFor(host);
export const findService: Catalog["findService"] = (id) => catalog().findService(id);
export const search: Catalog["search"] = (query) => catalog().search(query);
export const all: Catalog["all"] = () => catalog().all();
