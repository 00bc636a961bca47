// Whose a name on the device is, and whether it must go.
import type { Policy } from "@tillit/record";
import type { RemainsKind } from "./declared-by.ts";
import type { Grants } from "./grants.ts";
import { ownersOf, serviceKey } from "./owners.ts";

/**
 * Pure. Whether a cookie, storage key, database, cache or worker belongs to a service that was denied, and to none
 * that may run. What nobody declares is left alone.
 */
export function isLeftover(policy: Policy, grants: Grants, kind: RemainsKind, name: string): boolean {
  const states = ownersOf(policy, kind, name).map((id) => grants[serviceKey(policy, id)]);
  return states.includes(false) && !states.includes(true);
}
