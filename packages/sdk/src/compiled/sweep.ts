// Deletes at once what script can delete at once: cookies and web storage of services that were denied.
import type { Grants, RemainsKind } from "../core/index.ts";
import type { Remains } from "../decision/purge.ts";
import { removeCookie } from "../decision/remove-cookie.ts";
import type { CompiledPolicy } from "./compiled-policy.ts";

/** The entries whose services declare a name, the most exact first. */
export const declaring = ({ names }: Pick<CompiledPolicy, "names">, of: RemainsKind, name: string) =>
  names.filter(([, kind, source]) => kind === of && new RegExp(`^${source}$`, "s").test(name));

/** Names that were to go: gone now, unless they are written again or out of reach. Never throws. */
export function sweep(policy: Pick<CompiledPolicy, "names" | "cookie">, grants: Grants): Remains[] {
  const swept: Remains[] = [];
  const each = (kind: "cookie" | "local" | "session", stored: () => Storage | string[]) => {
    try {
      const place = stored();
      const names = kind === "cookie" ? (place as string[]) : Object.keys(place);
      for (const name of new Set(names)) {
        const states = declaring(policy, kind, name).map(([key]) => grants[key]);
        if (name === policy.cookie || !states.includes(false) || states.includes(true)) continue;
        if (kind === "cookie") removeCookie(name);
        else (place as Storage).removeItem(name);
        swept.push({ kind, name });
      }
    } catch {
      // Storage that the browser refuses holds nothing to delete.
    }
  };
  each("cookie", () => document.cookie.split("; ").map((pair) => pair.replace(/=.*/s, "")));
  each("local", () => localStorage);
  each("session", () => sessionStorage);
  return swept;
}
