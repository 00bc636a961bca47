// One decision in the outbox, from the click to the server's last word.
import type { ConsentRecord } from "@tillit/record";

/** The server's signed answer. Its members are the server's; `verify` of the cli and the server read them. */
export interface Receipt {
  readonly id: string;
  readonly [member: string]: unknown;
}

/** Why a server did not take a record, as RFC 9457 writes it. */
export interface ProblemDetails {
  readonly type?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly [member: string]: unknown;
}

export interface Entry {
  /** Order in which the decisions were made: milliseconds since 1970, or one more than the entry before. */
  readonly at: number;
  readonly record: ConsentRecord;
  /** The server's last word as an HTTP status: 200 and 201 kept, anything else a dead letter. Absent while the record waits. */
  readonly status?: number;
  readonly receipt?: Receipt;
  readonly problem?: ProblemDetails;
}

/**
 * The entry of a record that was just made, behind all others. A clock that was set back does not turn the
 * order around.
 *
 * @param entries in their order
 * @param now milliseconds since 1970
 */
export function append(entries: readonly Entry[], record: ConsentRecord, now: number): Entry {
  return { at: Math.max(now, (entries.at(-1)?.at ?? 0) + 1), record };
}

/** Two tabs may have written in the same millisecond: then the ids, which begin with the time, decide. */
export function byOrder(a: Entry, b: Entry): number {
  return a.at - b.at || (a.record.id < b.record.id ? -1 : 1);
}

export const isWaiting = ({ status }: Entry): boolean => !status;
export const isKept = ({ status = 400 }: Entry): boolean => status < 300;
