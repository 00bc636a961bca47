// Medians and what lies around them.

/** @typedef {{ median: number, p10: number, p90: number, count: number }} Summary */

/**
 * Between two samples the line between them counts.
 *
 * @param {readonly number[]} sorted
 * @param {number} share 0 to 1
 * @example quantile([1, 2, 4], 0.5) // 2
 */
export function quantile(sorted, share) {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** What is no number does not count. @param {readonly number[]} values @returns {Summary | undefined} nothing of nothing */
export function summarise(values) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  if (!sorted.length) return undefined;
  return {
    median: quantile(sorted, 0.5),
    p10: quantile(sorted, 0.1),
    p90: quantile(sorted, 0.9),
    count: sorted.length,
  };
}
