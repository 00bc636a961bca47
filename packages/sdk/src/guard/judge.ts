// Decides what may be asked for and kept, by the policy's own declarations.
import type { Policy } from "@tillit/record";
import { isFree, isOwn, itemsOf, ownersOf, ownersOfHost, serviceKey } from "../core/index.ts";

export interface Judge {
  /** Services that stand in the way of asking for the address; nothing when it may be asked for. */
  address(url: unknown): readonly string[] | null;
  /** The same of keeping a name. A name that nobody declares is refused because of nobody: an empty list. */
  name(kind: "cookie" | "local" | "session", name: string): readonly string[] | null;
}

/**
 * Pure, but for asking what is granted.
 *
 * @param granted keys of what may run: `tracking/posthog`; `undefined` while no engine has spoken
 * @param base against which addresses are read
 * @param own name of the consent cookie
 */
export function createJudge(
  policy: Policy,
  granted: () => readonly string[] | undefined,
  base: () => string,
  own: string,
): Judge {
  const free = itemsOf(policy).flatMap(([key, category]) => (isFree(policy, category) ? key : []));
  const mayRun = (ids: readonly string[]) => {
    const keys = granted() ?? free;
    return ids.some((id) => keys.includes(serviceKey(policy, id)));
  };
  return {
    address(url) {
      // A source set is a list of addresses and sizes.
      for (const part of `${url}`.split(/,?\s+/)) {
        try {
          const owners = ownersOfHost(policy, new URL(part, base()).host);
          if (owners.length && !mayRun(owners)) return owners;
        } catch {
          // No address: the browser asks nobody for it.
        }
      }
      return null;
    },
    name(kind, name) {
      const owners = ownersOf(policy, kind, name);
      return isOwn(name, own) || mayRun(owners) ? null : owners;
    },
  };
}
