// What to send next.
import type { Entry } from "./entry.ts";

/**
 * UTF-16 units in one body. Browsers let 65,536 bytes of keepalive requests be on their way at once; a unit
 * takes three bytes at most, so 60,000 are left under that whatever a record holds.
 */
export const room = 20_000;

export interface Batch {
  readonly entries: readonly Entry[];
  /** JSON array of the records. */
  readonly body: string;
}

/**
 * Pure. The oldest records, as many as fit. A record that is larger than that goes alone.
 *
 * All of one batch are of one policy: a server that does not know the policy yet then refuses all of it, and
 * no later record overtakes an earlier one.
 *
 * @param waiting in their order
 * @param singly one record at a time, so that a refusal of the whole request tells which one it means
 */
export function cut(waiting: readonly Entry[], singly: boolean): Batch {
  const entries: Entry[] = [];
  const policyOf = (entry: Entry | undefined) => JSON.stringify(entry?.record.policy);
  let body = "";
  for (const entry of waiting) {
    const next = `${body && `${body},`}${JSON.stringify(entry.record)}`;
    if (body && (singly || next.length > room - 2 || policyOf(entry) !== policyOf(entries[0]))) break;
    entries.push(entry);
    body = next;
  }
  return { entries, body: `[${body}]` };
}
