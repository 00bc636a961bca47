// Whose a name on the device is, and whether it must go.
import type { Policy } from "@tillit/record";
import { declaredBy, type RemainsKind } from "./declared-by.ts";
import { matches } from "./glob.ts";
import { type Grants, keyOf } from "./grants.ts";

/**
 * Pure. Whether a cookie, storage key, database, cache or worker belongs to a service that was denied, and to none
 * that may run. What nobody declares is left alone.
 */
export function isLeftover(policy: Policy, grants: Grants, kind: RemainsKind, name: string): boolean {
  const states = Object.keys(policy.services)
    .filter((id) => declaredBy(policy, id, kind).some((pattern) => matches(pattern, name)))
    .map((id) => grants[keyOf(policy.services[id]?.category ?? "", id)]);
  return states.includes(false) && !states.includes(true);
}
