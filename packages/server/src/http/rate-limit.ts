// A bucket per address that fills evenly. In memory, bounded, forgotten when full again.
import { Problem } from "../core/problem.ts";

export type RateLimit = (key: string) => void;

/**
 * @param perMinute how many requests an address may make in a minute, and at once
 * @param now milliseconds since 1970
 * @returns a function that throws a {@link Problem} of 429, with the seconds to wait
 */
export function createRateLimit(perMinute: number, now: () => number, capacity = 50_000): RateLimit {
  const buckets = new Map<string, { left: number; at: number }>();
  const perMillisecond = perMinute / 60_000;
  return (key) => {
    const at = now();
    const bucket = buckets.get(key) ?? { left: perMinute, at };
    bucket.left = Math.min(perMinute, bucket.left + Math.max(0, at - bucket.at) * perMillisecond);
    bucket.at = at;
    // Oldest first in a Map: who was seen last moves to the end.
    buckets.delete(key);
    buckets.set(key, bucket);
    if (buckets.size > capacity) buckets.delete(buckets.keys().next().value as string);
    if (bucket.left < 1) {
      const retryAfter = Math.max(1, Math.ceil((1 - bucket.left) / perMillisecond / 1000));
      throw new Problem("too-many-requests", undefined, { retryAfter });
    }
    bucket.left -= 1;
  };
}
