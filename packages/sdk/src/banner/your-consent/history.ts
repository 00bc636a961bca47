// Earlier decisions of this browser. Kept on this device after a decision and not before, and shown to nobody else.
import type { ConsentRecord } from "@tillit/record";
import type { ConsentEvent, KnownRecord } from "../../snapshot.ts";

export interface Decision
  extends Pick<KnownRecord, "id" | "decidedAt" | "expiresAt" | "policyVersion" | "grants"> {
  /** The full record, where it was made while somebody listened. */
  readonly record?: ConsentRecord | undefined;
}

/** The oldest go first. */
const most = 20;

/** Newest first. What is not what was written here counts as nothing. */
export function readHistory(key: string): Decision[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one) => one?.id && one.decidedAt && one.grants) : [];
  } catch {
    // Forbidden, or somebody else's.
    return [];
  }
}

/** Keeps the decision that an event tells of, and the one before it, which may have been made unheard. */
export function remember(key: string, { from, to, record }: ConsentEvent): void {
  // A record that was erased leaves nothing behind.
  if (!to.record) return;
  const known = readHistory(key);
  const fresh = [from?.record, to.record].flatMap((one) => {
    if (!one || known.some(({ id }) => id === one.id)) return [];
    const { id, decidedAt, expiresAt, policyVersion, grants } = one;
    return [
      { id, decidedAt, expiresAt, policyVersion, grants, record: record?.id === id ? record : undefined },
    ];
  });
  const all = [...new Map([...known, ...fresh].map((one) => [one.id, one])).values()];
  // The cookie keeps seconds; an id begins with the milliseconds.
  const order = (a: Decision, b: Decision) => b.decidedAt - a.decidedAt || (a.id < b.id ? 1 : -1);
  if (all.length > known.length) write(key, all.sort(order).slice(0, most));
}

function write(key: string, decisions: readonly Decision[]) {
  try {
    localStorage.setItem(key, JSON.stringify(decisions));
  } catch {
    // Forbidden or full: there is no history then.
  }
}
