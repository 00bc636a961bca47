// Declarations for the policy, of what was seen and is not declared: `--write`. Pure.
import { type Catalog, matches } from "@tillit/catalog";
import type { Policy, Service } from "@tillit/record/schema";
import { hostInPolicy, itemInPolicy, type Owner } from "./classify.ts";
import type { Inventory } from "./inventory.ts";

export interface Proposal {
  /** By id, ready for `policy.services`. */
  readonly services: { readonly [id: string]: Service };
  /** What nobody knows: left for a person, never guessed. */
  readonly open: readonly string[];
}

export interface ProposalOptions {
  readonly policy?: Policy;
  readonly catalog: Pick<Catalog, "findService">;
}

/**
 * One service for each that the catalogue knows, with the cookies, keys and hosts that were seen, not all that it
 * could have. A service that the policy has already comes back whole, with what was missing.
 *
 * @example propose(inventory, { catalog }).services["google-analytics"]?.cookies // [{ name: "_ga", … }]
 */
export function propose(inventory: Inventory, { policy, catalog }: ProposalOptions): Proposal {
  const services: { [id: string]: Draft } = {};
  const open: string[] = [];
  for (const { name, lifetime, httpOnly, owner, domain } of inventory.cookies) {
    if (itemInPolicy(policy, "cookie", name)) continue;
    const service = draftOf(owner);
    if (!service) {
      open.push(`cookie ${name} at ${domain}: ${owner.reason}`);
      continue;
    }
    const known = itemOf(owner, "cookie", name);
    service.cookies = addOnce(service.cookies, ({ name: other }) => other === (known?.name ?? name), {
      name: known?.name ?? name,
      lifetime: lifetime === "session" ? lifetime : Math.ceil(lifetime) || 1,
      ...(known ? { purpose: known.purpose } : {}),
      ...(httpOnly ? { httpOnly } : {}),
    });
  }
  for (const { area, key, owner, origin } of inventory.storage) {
    if (itemInPolicy(policy, area, key)) continue;
    const service = draftOf(owner);
    if (!service) {
      open.push(`${area} ${key} at ${origin}: ${owner.reason}`);
      continue;
    }
    const known = itemOf(owner, area, key);
    service.storage = addOnce(
      service.storage,
      (item) => item.kind === area && item.key === (known?.name ?? key),
      {
        kind: area,
        key: known?.name ?? key,
        lifetime: area === "session" ? "session" : "persistent",
        ...(known ? { purpose: known.purpose } : {}),
      },
    );
  }
  for (const { host, owner } of inventory.hosts) {
    if (hostInPolicy(policy, host)) continue;
    const service = draftOf(owner);
    if (service) service.hosts = addOnce(service.hosts, (other) => other === host, host);
    else open.push(`host ${host}: ${owner.reason}`);
  }
  return { services, open };

  /** A service has one category; an item of another one makes a service of its own. */
  function draftOf({ by, services: [id], category }: Owner): Draft | undefined {
    const entry = by === "catalogue" && id ? catalog.findService(id) : undefined;
    if (!entry || !category) return undefined;
    const own = category === entry.category;
    const key = own ? entry.id : `${entry.id.slice(0, 31 - category.length)}-${category}`;
    services[key] ??= structuredClone(policy?.services[key]) ?? {
      category,
      name: own ? entry.name : `${entry.name} (${category})`,
      provider: entry.owner,
      purpose: entry.purpose,
      privacyUrl: entry.privacyUrl,
    };
    return services[key];
  }

  function itemOf({ services: [id] }: Owner, kind: string, name: string) {
    const items = (id ? catalog.findService(id)?.items : undefined) ?? [];
    return items.find((item) => item.kind === kind && matches(item.name, name));
  }
}

type Draft = { -readonly [key in keyof Service]: Service[key] };

function addOnce<T>(list: readonly T[] | undefined, same: (item: T) => boolean, item: T): T[] {
  return list?.some(same) ? [...list] : [...(list ?? []), item];
}
