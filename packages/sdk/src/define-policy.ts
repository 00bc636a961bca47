// Types a policy where it is written.
import type { Policy } from "@tillit/record";

/**
 * Answers with the policy, unchanged: editors complete it, and `allows("…")` knows its categories.
 *
 * @example export default definePolicy({ id: "shop", version: "1.0", … });
 */
export function definePolicy<const P extends Policy>(policy: P): P {
  return policy;
}
