// To whom a name or a host belongs, and whether its owner may run.
import type { Policy } from "@tillit/record";
import { declaredBy, type RemainsKind } from "./declared-by.ts";
import { matches } from "./glob.ts";
import { keyOf } from "./grants.ts";

/** Services that declare a cookie, storage key, database, cache or worker. Pure. */
export function ownersOf(policy: Policy, kind: RemainsKind, name: string): string[] {
  return Object.keys(policy.services).filter((id) =>
    declaredBy(policy, id, kind).some((pattern) => matches(pattern, name)),
  );
}

/**
 * Services that declare a host, with or without its port. Pure.
 *
 * @example ownersOfHost(policy, "eu.posthog.com") // ["posthog"], by its `*.posthog.com`
 */
export function ownersOfHost({ services }: Policy, host: string): string[] {
  const bare = host.replace(/:\d+$/, "");
  return Object.keys(services).filter((id) =>
    services[id]?.hosts?.some((pattern) => matches(pattern, host) || matches(pattern, bare)),
  );
}

/** The key of a service among grants. Pure. */
export function serviceKey({ services }: Policy, id: string): string {
  return keyOf(services[id]?.category ?? "", id);
}
