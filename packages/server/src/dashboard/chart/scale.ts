// From numbers to places on a chart. Pure.

/**
 * Round steps from zero to at least `most`: `ticks(87)` is `[0, 25, 50, 75, 100]`.
 *
 * @param least smallest step: half a decision is none
 */
export function ticks(most: number, least = 1, wished = 4): number[] {
  if (!(most > 0)) return [0, 1];
  const raw = most / wished;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= raw) ?? 10) * power;
  const whole = Math.max(least, step);
  return Array.from({ length: Math.ceil(most / whole) + 1 }, (_, at) => Math.round(at * whole * 1e6) / 1e6);
}

/** Which of `length` labels are written where `room` fit: the last always, the others evenly before it. */
export function labelled(length: number, room: number): (at: number) => boolean {
  const every = Math.max(1, Math.ceil(length / Math.max(1, room)));
  return (at) => (length - 1 - at) % every === 0;
}

export type Point = readonly [x: number, y: number | undefined];

/** A line through the points, with gaps where there is no value. */
export function linePath(points: readonly Point[]): string {
  let path = "";
  let isDrawing = false;
  for (const [x, y] of points) {
    if (y !== undefined) path += `${isDrawing ? "L" : "M"}${round(x)} ${round(y)}`;
    isDrawing = y !== undefined;
  }
  return path;
}

/** The surface between a line without gaps and `floor`. */
export function areaPath(points: readonly Point[], floor: number): string {
  const [first, last] = [points[0], points.at(-1)];
  return first && last ? `${linePath(points)}L${round(last[0])} ${floor}L${round(first[0])} ${floor}Z` : "";
}

const round = (value: number) => Math.round(value * 10) / 10;
