// Whose something is and why it is there: the policy's word first, then the catalogue's, else "unknown". Never a guess.
import type { Catalog, Entry, Lookup } from "@tillit/catalog";
import { matches } from "@tillit/catalog";
import type { Policy } from "@tillit/record/schema";
import type { StorageArea } from "./observation.ts";
import { hostOf } from "./site-of.ts";

export interface Owner {
  /** `null`: unknown, or several are possible and they differ. */
  readonly category: string | null;
  /** Ids in the policy, or in the catalogue. */
  readonly services: readonly string[];
  readonly name: string;
  readonly by: "policy" | "catalogue" | "unknown";
  /** Why that category, or why it is not known. */
  readonly reason: string;
  /** Whether it needs no consent: necessary, or exempt by the policy's own written reason. */
  readonly exempt: boolean;
}

export interface Knowledge {
  readonly policy?: Policy;
  readonly catalog: Pick<Catalog, "lookup" | "serviceFor">;
}

const unknown = (reason: string): Owner => ({
  category: null,
  services: [],
  name: "unknown",
  by: "unknown",
  reason,
  exempt: false,
});

/** @example ownerOfItem(knowledge, "cookie", "_ga", "example.com").category // "tracking" */
export function ownerOfItem(
  knowledge: Knowledge,
  kind: "cookie" | StorageArea,
  name: string,
  host: string,
): Owner {
  return itemInPolicy(knowledge.policy, kind, name) ?? itemInCatalog(knowledge.catalog, kind, name, host);
}

/** @example ownerOfHost(knowledge, "www.google-analytics.com").name // "Google Analytics" */
export function ownerOfHost(knowledge: Knowledge, hostWithPort: string): Owner {
  return hostInPolicy(knowledge.policy, hostWithPort) ?? hostInCatalog(knowledge.catalog, hostWithPort);
}

export function itemInPolicy(policy: Policy | undefined, kind: string, name: string): Owner | undefined {
  let best: { id: string; length: number } | undefined;
  for (const [id, { cookies = [], storage = [] }] of Object.entries(policy?.services ?? {})) {
    const patterns =
      kind === "cookie"
        ? cookies.map((cookie) => cookie.name)
        : storage.filter((item) => item.kind === kind).map(({ key }) => key);
    for (const pattern of patterns) {
      const length = pattern === name ? Number.POSITIVE_INFINITY : pattern.length;
      if (length > (best?.length ?? 0) && matches(pattern, name)) best = { id, length };
    }
  }
  return policy && best && declared(policy, [best.id]);
}

export function hostInPolicy(policy: Policy | undefined, hostWithPort: string): Owner | undefined {
  if (!policy) return undefined;
  const ids = Object.entries(policy.services)
    .filter(([, { hosts = [] }]) => hosts.some((listed) => covers(listed, hostWithPort)))
    .map(([id]) => id);
  return ids.length ? declared(policy, ids) : undefined;
}

function declared(policy: Policy, ids: readonly string[]): Owner {
  const services = ids.flatMap((id) => policy.services[id] ?? []);
  const categories = new Set(services.map(({ category }) => category));
  const [category] = categories;
  const agreed = categories.size === 1 && category ? category : null;
  return {
    category: agreed,
    services: ids,
    name: services.map(({ name }) => name).join(", "),
    by: "policy",
    reason: agreed
      ? `The policy declares it as ${agreed}.`
      : `The policy's services at it differ in category: ${[...categories].join(", ")}.`,
    exempt:
      agreed === "necessary" ||
      (agreed === "functionality" && policy.categories.functionality?.exemption !== undefined),
  };
}

/** A listed host with a port covers that port only. `*.example.com` covers example.com too. */
function covers(listed: string, hostWithPort: string): boolean {
  const host = /:\d+$/.test(listed) ? hostWithPort.toLowerCase() : hostOf(hostWithPort);
  if (!listed.startsWith("*.")) return listed === host;
  return host === listed.slice(2) || host.endsWith(listed.slice(1));
}

function itemInCatalog(
  catalog: Knowledge["catalog"],
  kind: "cookie" | StorageArea,
  name: string,
  host: string,
): Owner {
  const found: Lookup = catalog.lookup(name, { kind, host: hostOf(host) });
  const [best] = found.matches;
  if (found.status === "unknown" || !best) return unknown("Neither the policy nor the catalogue knows it.");
  if (found.status === "ambiguous") {
    const because = found.because ?? "Several services use this name.";
    if (!found.category) return unknown(because);
    const names = [...new Set(found.matches.map(({ service }) => service.name))];
    return {
      category: found.category,
      services: [],
      name: `one of ${names.slice(0, 3).join(", ")}`,
      by: "catalogue",
      reason: `${because} All of them are ${found.category}.`,
      exempt: found.category === "necessary",
    };
  }
  return {
    category: best.category,
    services: [best.service.id],
    name: best.service.name,
    by: "catalogue",
    reason: best.reason,
    exempt: best.category === "necessary",
  };
}

function hostInCatalog(catalog: Knowledge["catalog"], hostWithPort: string): Owner {
  const entry: Entry | undefined = catalog.serviceFor(hostOf(hostWithPort));
  if (!entry) return unknown("Neither the policy nor the catalogue knows this host.");
  return {
    category: entry.category,
    services: [entry.id],
    name: entry.name,
    by: "catalogue",
    reason: entry.reason,
    exempt: entry.category === "necessary",
  };
}
