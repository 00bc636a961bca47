// Whose is a cookie or a storage key? Ranked answers, and an honest "ambiguous" or "unknown".
import type { Entry, Item } from "./entry.ts";
import { isGeneric } from "./generic.ts";
import { isAt, plainHost } from "./host.ts";
import { fixedLength, matches } from "./pattern.ts";
import type { CatalogCategory, ItemKind } from "./terms.ts";

export interface LookupOptions {
  /** Only items of this kind. */
  readonly kind?: ItemKind;
  /** Where it was found: the cookie's domain, or the host of the frame or request. Tells vendors' own cookies apart. */
  readonly host?: string;
}

export interface Match {
  readonly service: Entry;
  readonly item: Item;
  /** The item's own category where it has one, else its service's. */
  readonly category: CatalogCategory;
  readonly reason: string;
  /** `exact` stands before `pattern`, a pattern with more fixed characters before one with fewer. */
  readonly how: "exact" | "pattern";
  /** Whether the host that was given is the one at which the catalogue expects the item. */
  readonly hostAgrees: boolean;
}

export interface Lookup {
  readonly name: string;
  /**
   * `known`: one service has the best claim. `ambiguous`: several have an equal one, or the name is so common that
   * nobody has. `unknown`: nothing in the catalogue fits.
   */
  readonly status: "known" | "ambiguous" | "unknown";
  /** The category on which all of the best matches agree. Absent where they don't, or where the name says nothing. */
  readonly category?: CatalogCategory;
  /** Why the answer is ambiguous. */
  readonly because?: string;
  /** Everything that fits, best first. */
  readonly matches: readonly Match[];
}

export interface Index {
  readonly exact: ReadonlyMap<string, readonly Found[]>;
  readonly patterns: readonly Pattern[];
}
/** What stands before a pattern's first star settles most names at once. */
interface Pattern extends Found {
  readonly head: string;
}
interface Found {
  readonly service: Entry;
  readonly item: Item;
}

export function indexItems(entries: readonly Entry[]): Index {
  const exact = new Map<string, Found[]>();
  const patterns: Pattern[] = [];
  for (const service of entries) {
    for (const item of service.items) {
      const star = item.name.indexOf("*");
      if (star >= 0) patterns.push({ service, item, head: item.name.slice(0, star) });
      else exact.set(item.name, [...(exact.get(item.name) ?? []), { service, item }]);
    }
  }
  return { exact, patterns };
}

export function lookupIn(index: Index, name: string, { kind, host }: LookupOptions = {}): Lookup {
  const at = host === undefined ? undefined : plainHost(host);
  const found = [
    ...(index.exact.get(name) ?? []),
    ...index.patterns.filter(
      ({ head, item }) => name.startsWith(head) && matches(item.name, name) && !item.except?.includes(name),
    ),
  ]
    .filter(({ item }) => kind === undefined || item.kind === kind)
    .map((each) => claim(each, at));
  const ranked = found.sort((a, b) => rank(b) - rank(a) || (a.service.id < b.service.id ? -1 : 1));
  const [best] = ranked;
  if (!best) {
    return isGeneric(name)
      ? { name, status: "ambiguous", because: commonName, matches: ranked }
      : { name, status: "unknown", matches: ranked };
  }
  if (isGeneric(name) && !(best.hostAgrees && best.item.on)) {
    return { name, status: "ambiguous", because: commonName, matches: ranked };
  }
  if (at && best.item.on && !best.hostAgrees) {
    const because = `The catalogue knows it at ${best.item.on.join(", ")}, and it was found at ${at}.`;
    return { name, status: "ambiguous", because, matches: ranked };
  }
  return judge(
    name,
    ranked.filter((match) => rank(match) === rank(best)),
    ranked,
  );
}

const commonName = "Many programs use this name, each for its own end; only its host or its setter tells.";

function judge(name: string, top: readonly Match[], ranked: readonly Match[]): Lookup {
  const services = new Set(top.map(({ service }) => service.id));
  const [category, ...others] = new Set(top.map((match) => match.category));
  const agreed = others.length ? {} : { category };
  if (services.size <= 1 && !others.length) return { name, status: "known", ...agreed, matches: ranked };
  const names = [...services].join(", ");
  return {
    name,
    status: "ambiguous",
    ...agreed,
    because: `Several services use it: ${names}.`,
    matches: ranked,
  };
}

function claim({ service, item }: Found, at: string | undefined): Match {
  return {
    service,
    item,
    category: item.category ?? service.category,
    reason: item.reason ?? service.reason,
    how: item.name.includes("*") ? "pattern" : "exact",
    hostAgrees: at !== undefined && (item.on ? isAt(item.on, at) : !isAt(service.hosts, at)),
  };
}

/** A host that agrees outweighs a pattern's length, and an exact name outweighs both only on its own host. */
function rank({ item, how, hostAgrees }: Match): number {
  return (how === "exact" ? 1_000 : fixedLength(item.name)) + (hostAgrees ? 10_000 : 0);
}
