// Everything that was seen, once, with whose it is: the tables of a report. Pure.
import type { Knowledge, Owner } from "./classify.ts";
import type { Observation, Standing, State, StorageArea } from "./observation.ts";
import { contactsIn, thingsIn } from "./rules/look.ts";

/** When a thing was seen: `before` a choice, with consent, after a refusal, after a withdrawal. */
export type Moment = "before" | "accepted" | "rejected" | "withdrawn";

interface Row {
  readonly owner: Owner;
  readonly moments: readonly Moment[];
  readonly pages: readonly string[];
  readonly causes: readonly string[];
}
export interface CookieRow extends Row {
  readonly name: string;
  readonly domain: string;
  readonly path: string;
  /** The longest that was seen, in days. */
  readonly lifetime: number | "session";
  readonly httpOnly: boolean;
  readonly secure: boolean;
  readonly sameSite: string;
  readonly partitioned: boolean;
  readonly thirdParty: boolean;
}
export interface StorageRow extends Row {
  readonly area: StorageArea;
  readonly key: string;
  readonly origin: string;
}
export interface HostRow extends Row {
  readonly host: string;
  readonly types: readonly string[];
  readonly count: number;
  readonly example: string;
}
export interface Inventory {
  readonly cookies: readonly CookieRow[];
  readonly storage: readonly StorageRow[];
  readonly hosts: readonly HostRow[];
}

/** @example takeInventory(observation, { policy, catalog }).cookies[0]?.owner.category // "tracking" */
export function takeInventory({ pages }: Observation, knowledge: Knowledge): Inventory {
  const cookies = new Map<string, CookieRow>();
  const storage = new Map<string, StorageRow>();
  const hosts = new Map<string, HostRow>();
  for (const visit of pages.flatMap((page) => page.visits)) {
    for (const standing of ["unasked", "granted", "refused"] as const) {
      const row = (owner: Owner, causes: readonly string[]): Row => ({
        owner,
        causes,
        pages: [visit.url],
        moments: [momentOf(standing, visit.state)],
      });
      for (const thing of thingsIn(knowledge, visit, standing)) {
        if (thing.cookie) {
          const { size: _size, given: _given, ...cookie } = thing.cookie;
          merge(cookies, `${cookie.name} ${cookie.domain} ${cookie.path}`, {
            ...cookie,
            ...row(thing.owner, thing.causes),
            thirdParty: thing.thirdParty,
          });
        } else if (thing.storage) {
          const { area, key, origin } = thing.storage;
          merge(storage, `${area} ${key} ${origin}`, {
            area,
            key,
            origin,
            ...row(thing.owner, thing.causes),
          });
        }
      }
      for (const { host, owner, request } of contactsIn(knowledge, visit, standing)) {
        merge(hosts, host, {
          host,
          types: [request.type],
          count: 1,
          example: request.url,
          ...row(owner, request.chain),
        });
      }
    }
  }
  return {
    cookies: sorted([...cookies.values()], ({ name }) => name),
    storage: sorted([...storage.values()], ({ key }) => key),
    hosts: sorted([...hosts.values()], ({ host }) => host),
  };
}

export function momentOf(standing: Standing, state: State): Moment {
  if (standing === "unasked") return "before";
  if (standing === "granted") return "accepted";
  return state === "withdrawn" ? "withdrawn" : "rejected";
}

function merge<T extends Row>(rows: Map<string, T>, key: string, row: T): void {
  const known = rows.get(key);
  if (!known) {
    rows.set(key, row);
    return;
  }
  const both = <V>(a: readonly V[], b: readonly V[]) => [...new Set([...a, ...b])];
  const counted =
    "count" in known && "count" in row ? { count: (known.count as number) + (row.count as number) } : {};
  const lasting =
    "lifetime" in known && "lifetime" in row
      ? { lifetime: longer(known.lifetime as Life, row.lifetime as Life) }
      : {};
  const types =
    "types" in known && "types" in row ? { types: both(known.types as string[], row.types as string[]) } : {};
  rows.set(key, {
    ...known,
    ...counted,
    ...lasting,
    ...types,
    moments: both(known.moments, row.moments),
    pages: both(known.pages, row.pages),
    causes: known.causes.length ? known.causes : row.causes,
  });
}
type Life = number | "session";
const longer = (a: Life, b: Life): Life => (a === "session" ? b : b === "session" ? a : Math.max(a, b));

const sorted = <T>(rows: T[], key: (row: T) => string) => rows.sort((a, b) => (key(a) < key(b) ? -1 : 1));
