// What Tillit wants to reach, and whether it did in a run. Ratios are within the run.
import { bestRival, read } from "./figures.mjs";

/** @typedef {import("./figures.mjs").Results} Results */

/**
 * @typedef {object} Goal
 * @property {string} what
 * @property {string} figure
 * @property {string} condition
 * @property {number} atMost in the figure's unit, or times what `of` needed
 * @property {"none" | "floor" | "rival"} [of]
 * @property {string} [unit]
 * @property {boolean} [ordered] only counts in document order
 * @property {boolean} [spread] as much more as the page without a tool varies by itself is no cost
 */

/** @typedef {Goal & { none?: number, floor?: number, rival?: number, rivalName?: string, tillit?: number, limit?: number, reached?: boolean, inOrder?: boolean }} Judged */

/** @param {string} what @param {string} figure @param {{ [condition: string]: Partial<Goal> & { atMost: number } }} per @returns {Goal[]} */
const each = (what, figure, per) =>
  Object.entries(per).map(([condition, goal]) => ({ what, figure, condition, ...goal }));

/** @type {Goal[]} */
export const goals = [
  ...each("bytes until the banner is visible", "first.bytes", { cpu1: { atMost: 5632, unit: "B" } }),
  ...each("requests until then", "first.requests", { cpu1: { atMost: 0 } }),
  ...each("requests of the next visit", "return.requests", { cpu1: { atMost: 0 } }),
  ...each("banner visible and still", "first.still", {
    cpu1: { atMost: 1.15, of: "floor", unit: "ms" },
    cpu4: { atMost: 1.15, of: "floor", unit: "ms" },
    slow4g: { atMost: 1.1, of: "floor", unit: "ms" },
  }),
  ...each("the page's own first paint", "first.paint", { slow4g: { atMost: 1.02, of: "none", unit: "ms" } }),
  ...each("main thread added, first visit", "first.main", {
    cpu1: { atMost: 5, unit: "ms" },
    cpu4: { atMost: 20, unit: "ms" },
  }),
  ...each("main thread added, next visit", "return.main", {
    cpu1: { atMost: 3, unit: "ms" },
    cpu4: { atMost: 10, unit: "ms" },
  }),
  ...each("heap added", "first.heap", { cpu1: { atMost: 60, unit: "KiB" } }),
  ...each("nodes added", "first.nodes", { cpu1: { atMost: 60 } }),
  ...each("layouts forced by script", "first.forced", { cpu1: { atMost: 0 } }),
  ...each("accept: INP", "accept.inp", {
    cpu1: { atMost: 16, unit: "ms" },
    cpu4: { atMost: 40, unit: "ms" },
  }),
  ...each("accept: banner gone", "accept.gone", {
    cpu1: { atMost: 16, unit: "ms" },
    cpu4: { atMost: 30, unit: "ms" },
  }),
  ...each("accept: last script ran, in order", "accept.last", {
    cpu1: { atMost: 1, of: "rival", unit: "ms", ordered: true },
    cpu4: { atMost: 1, of: "rival", unit: "ms", ordered: true },
    slow4g: { atMost: 1.05, of: "rival", unit: "ms", ordered: true },
    "slow4g-inline": { atMost: 1.05, of: "rival", unit: "ms", ordered: true },
  }),
  ...each("accept: main thread", "accept.main", { cpu1: { atMost: 1.1, of: "floor", unit: "ms" } }),
  ...each("next visit: first script ran", "return.first", { cpu1: { atMost: 1.1, of: "none", unit: "ms" } }),
  ...each("next visit: last script ran", "return.last", { cpu1: { atMost: 1.1, of: "none", unit: "ms" } }),
  ...each("preferences visible after the click", "preferences.shown", { cpu1: { atMost: 16, unit: "ms" } }),
  ...each("preferences: INP", "preferences.inp", { cpu1: { atMost: 16, unit: "ms" } }),
  ...each("500 tags: INP", "accept.inp", { tags500: { atMost: 24, unit: "ms" } }),
  ...each("500 tags: last script ran, in order", "accept.last", {
    tags500: { atMost: 1.1, of: "rival", unit: "ms", ordered: true },
  }),
  ...each("20,000 nodes: main thread added", "first.main", {
    nodes20000: { atMost: 5, unit: "ms", spread: true },
  }),
  ...each("2,000 mutations a second, while asking", "churn.asking.main", {
    churn: { atMost: 0, unit: "ms", spread: true },
  }),
  ...each("2,000 mutations a second, after the answer", "churn.answered.main", {
    churn: { atMost: 0, unit: "ms", spread: true },
  }),
  ...each("layout shift", "first.shift", { cpu1: { atMost: 0 } }),
  ...each("largest paint is the banner's", "first.largest", { cpu1: { atMost: 0 } }),
];

/**
 * Pure. `reached` is absent where the run did not measure it.
 *
 * @param {Results} results @param {string} [tool] @returns {Judged[]}
 */
export const judge = (results, tool = "tillit") =>
  goals.map((goal) => {
    const { condition, figure, of, atMost } = goal;
    const bare = read(results, condition, figure, "none");
    const best = bestRival(results, condition, figure);
    const seen = {
      none: bare?.median,
      floor: read(results, condition, figure, "floor")?.median,
      rival: best?.median,
      tillit: read(results, condition, figure, tool)?.median,
    };
    const spread = goal.spread && bare ? bare.p90 - bare.p10 : 0;
    const against = of ? seen[of] : 1;
    const limit = against === undefined ? undefined : atMost * against + spread;
    const order = read(results, condition, "accept.ordered", tool)?.median;
    const inOrder = goal.ordered && order !== undefined ? order === 1 : undefined;
    const reached =
      seen.tillit === undefined || limit === undefined
        ? undefined
        : seen.tillit <= limit + 1e-9 && inOrder !== false;
    return { ...goal, ...seen, rivalName: best && results.tools[best.id]?.name, limit, inOrder, reached };
  });
