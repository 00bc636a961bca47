// What an answer means for the records that were sent.
import { type Entry, isKept, type ProblemDetails, type Receipt } from "./entry.ts";

/** What came back; nothing when nothing did, or only a part. */
export interface Answer {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly content: unknown;
}

interface Result {
  readonly id?: string;
  readonly status?: number;
  readonly receipt?: Receipt;
  readonly problem?: ProblemDetails;
}

export interface Verdict {
  /** The entries that are done with, each with the server's word. */
  readonly settled: readonly Entry[];
  /** Whether the request was refused as a whole, and one of its records alone may be at fault. */
  readonly splits: boolean;
}

const week = 604_800_000;

/**
 * Pure. A refusal of the record is final (400, 409, 410, 413, 422). Anything else that is no yes is about the
 * request or the server's state, such as an origin that is not on its list, and may heal: the record waits. So does one
 * whose policy the server does not know yet, for a week: sites tend to be released before their policy is
 * registered.
 */
export function judge(entries: readonly Entry[], answer: Answer | undefined, now: number): Verdict {
  const results = resultsOf(entries, answer);
  const settled = entries.flatMap((entry, at) => {
    const { id, status = 0, receipt, problem } = results[at] ?? {};
    const isOther = id && id !== entry.record.id;
    return isOther || !isFinal(status, problem, entry, now) ? [] : { ...entry, status, receipt, problem };
  });
  return { settled, splits: entries.length > 1 && !results.length && isRefusal(answer?.status) };
}

function resultsOf(entries: readonly Entry[], answer: Answer | undefined): readonly Result[] {
  if (!answer) return [];
  const { status, content } = answer;
  if (status < 300) {
    // What no server of ours has written, such as a hotel's log-in page, counts as no answer.
    const { results } = (content ?? {}) as { results?: readonly Result[] };
    return Array.isArray(results) ? results : [];
  }
  return entries.length > 1 ? [] : [{ status, problem: (content ?? {}) as ProblemDetails }];
}

function isRefusal(status = 0): boolean {
  return [400, 409, 410, 413, 422].includes(status);
}

function isFinal(status: number, problem: ProblemDetails | undefined, { record }: Entry, now: number) {
  if (problem?.type === "urn:tillit:problem:unknown-policy") return now - Date.parse(record.decidedAt) > week;
  return isRefusal(status) || (status >= 200 && status < 300);
}

/** Pure. The oldest receipts beyond what a browser need keep. @param entries in their order */
export function surplus(entries: readonly Entry[], most: number): readonly Entry[] {
  return entries.filter(isKept).slice(0, -most);
}
