// What a page has stored and asked for, held against the policy.
import type { Policy } from "@tillit/record";
import { type Grants, ownersOf, ownersOfHost, type RemainsKind, serviceKey } from "../core/index.ts";

export type SeenKind = RemainsKind | "request";

/** One cookie, storage item, or origin that was asked for something. */
export interface Seen {
  readonly kind: SeenKind;
  /** Name, key, scope of a worker, or origin. */
  readonly name: string;
  /** Of the service that declares it; `null` where none does. Of several, one that may run goes first. */
  readonly category: string | null;
  readonly service: string | null;
  readonly declared: boolean;
  /** Whether the service may run at this moment. What nobody declares is granted to nobody. */
  readonly granted: boolean;
}

/** Pure. */
export function seenAs(policy: Policy, grants: Grants, kind: SeenKind, name: string): Seen {
  const owners = kind === "request" ? ownersOfHost(policy, new URL(name).host) : ownersOf(policy, kind, name);
  const mayRun = (id: string) => grants[serviceKey(policy, id)] === true;
  const service = owners.find(mayRun) ?? owners[0];
  return {
    kind,
    name,
    category: (service && policy.services[service]?.category) ?? null,
    service: service ?? null,
    declared: !!service,
    granted: !!service && mayRun(service),
  };
}
