// What one answer to everything that is asked makes of the state before it.
import type { Grants, State } from "../core/index.ts";
import type { CompiledPolicy } from "./compiled-policy.ts";

/** Pure. Every category and service that needs an answer gets this one. */
export function answerAll({ items }: Pick<CompiledPolicy, "items">, granted: boolean): Grants {
  const grants: { [key: string]: State } = Object.create(null);
  for (const [key, , free] of items) grants[key] = !!free || granted;
  return grants;
}
