// When to try again.

/** A wait that all tabs and later pages keep. */
export interface Pause {
  /** Failures in a row. */
  readonly tries: number;
  /** Milliseconds since 1970. */
  readonly until: number;
}

const hour = 3_600_000;
/** Milliseconds that a pause can last: a day. */
export const longest = 24 * hour;

/**
 * Pure. Full jitter: any time up to 2 s, 4 s, 8 s … an hour, so that browsers that failed together do not
 * return together. What the server asked for is waited for first, a day of it at most.
 *
 * @param tries failures in a row, this one not counted
 * @param retryAfter milliseconds that the server asked for
 * @param random from 0 to 1
 */
export function pauseAfter(tries: number, retryAfter: number, now: number, random: number): Pause {
  const jitter = random * Math.min(hour, 2000 * 2 ** tries);
  return { tries: tries + 1, until: now + Math.min(longest, retryAfter + jitter) };
}

/** Pure. Milliseconds left of a pause. A pause longer than can be is left from a clock that was set back. */
export function remaining(pause: Pause | undefined, now: number): number {
  const left = pause ? pause.until - now : 0;
  return left > 0 && left <= longest ? left : 0;
}

/** Pure. `Retry-After` (RFC 9110, 10.2.3), seconds or a date, in milliseconds; 0 when it says nothing. */
export function readRetryAfter(header: string | null, now: number): number {
  return Math.max(0, Number(header) * 1000 || Date.parse(header ?? "") - now || 0);
}
