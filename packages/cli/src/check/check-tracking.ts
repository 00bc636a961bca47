// Refuses known trackers in a category that is not for them.
import type { Policy, Service } from "@tillit/record";
import { type Finding, show } from "./finding.ts";

/** What a check asks of `@tillit/catalog`. */
export interface KnownServices {
  lookup(
    name: string,
    options: { kind: "cookie" | "local" | "session" | "indexeddb" | "cache" | "worker" },
  ): {
    readonly status: "known" | "ambiguous" | "unknown";
    readonly category?: string;
    readonly matches: readonly { readonly service: Named; readonly reason: string }[];
  };
  serviceFor(host: string): (Named & { readonly category: string; readonly reason: string }) | undefined;
  all(): readonly (Named & { readonly category: string; readonly reason: string })[];
}
interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * A name that several services use counts when all of them track; one that anybody may use never does. Pure.
 *
 * @example checkTracking(policy, catalog) // [] when functionality and necessary hold no known tracker
 */
export function checkTracking({ services }: Policy, known: KnownServices): Finding[] {
  return Object.entries(services)
    .filter(([, { category }]) => category === "necessary" || category === "functionality")
    .flatMap(([id, service]) => {
      const found = [...itemsIn(service, known), ...hostsIn(service, known), ...namesIn(service, known)];
      return found.map(({ path, given, what, reason }) => ({
        rule: "tracking-as-exempt",
        severity: "error" as const,
        path: `services.${id}.${path}`,
        given,
        problem: `${what}, and stands under "${service.category}"`,
        remedy: `Move "${id}" to a category that asks, such as tracking; or take this out when the site does not use it.`,
        source: `${reason} (Cookie Banner Taskforce 2023; AEPD 2023; WP29 04/2012)`,
      }));
    });
}

interface Tracking {
  readonly path: string;
  readonly given: string;
  readonly what: string;
  readonly reason: string;
}

function itemsIn({ cookies = [], storage = [] }: Service, known: KnownServices): Tracking[] {
  const items = [
    ...cookies.map(({ name }, at) => ({ kind: "cookie" as const, name, path: `cookies[${at}].name` })),
    ...storage.map(({ kind, key }, at) => ({ kind, name: key, path: `storage[${at}].key` })),
  ];
  return items.flatMap(({ kind, name, path }) => {
    const { category, matches } = known.lookup(name, { kind });
    const [best] = matches;
    if (category !== "tracking" || !best) return [];
    const what = `the catalogue knows ${name} as tracking, by ${best.service.name}`;
    return [{ path, given: show(name), what, reason: best.reason }];
  });
}

function hostsIn({ hosts = [] }: Service, known: KnownServices): Tracking[] {
  return hosts.flatMap((host, at) => {
    const owner = known.serviceFor(host.replace(/^\*\./, "").replace(/:\d+$/, ""));
    if (owner?.category !== "tracking") return [];
    const what = `the catalogue knows the host ${host} as tracking, by ${owner.name}`;
    return [{ path: `hosts[${at}]`, given: show(host), what, reason: owner.reason }];
  });
}

function namesIn({ name }: Service, known: KnownServices): Tracking[] {
  const owner = known.all().find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  if (owner?.category !== "tracking") return [];
  const what = `the catalogue knows ${owner.name} as tracking`;
  return [{ path: "name", given: show(name), what, reason: owner.reason }];
}
