// Order among policy versions.

/**
 * Negative when `a` is older than `b`, 0 when they are the same, positive when it is newer.
 * Missing parts count as 0: `1.1` and `1.1.0` are one version.
 *
 * @example compareVersions("1.10", "1.9") // 1
 */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [a.split("."), b.split(".")];
  for (let at = 0; at < 3; at++) {
    const difference = +(x[at] ?? 0) - +(y[at] ?? 0);
    if (difference) return difference;
  }
  return 0;
}
