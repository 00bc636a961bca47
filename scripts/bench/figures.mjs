// What is measured, under which name it stands in the tables, and how it is summed up.
import { summarise } from "./statistics.mjs";

/**
 * @typedef {object} Figure
 * @property {string} name
 * @property {string} unit
 * @property {boolean} [added] what the page without a tool needs is taken off
 * @property {boolean} [more] more is better
 */

/**
 * @typedef {object} Sample one tool's journey in one run
 * @property {number} run
 * @property {string} condition
 * @property {string} tool
 * @property {number} load average over a minute, when it began
 * @property {{ [figure: string]: number | null }} [figures]
 * @property {string} [error]
 */

/**
 * @typedef {object} Results
 * @property {{ when: string, version: string, browser: string, node: string, cpu: string, cores: number }} machine
 * @property {{ [id: string]: { name: string, kind: "tillit" | "rival" | "reference", gluesItself?: boolean } }} tools
 * @property {Sample[]} samples
 */

/** @type {{ [group: string]: { [key: string]: Figure } }} */
export const groups = {
  "First visit, bytes": {
    "first.bytes": { name: "until the banner is visible", unit: "B" },
    "first.requests": { name: "requests", unit: "" },
    "first.later": { name: "fetched unasked after it", unit: "B" },
    "return.bytes": { name: "next visit", unit: "B" },
    "return.requests": { name: "requests", unit: "" },
  },
  "First visit, time": {
    "first.paint": { name: "page's first paint", unit: "ms" },
    "first.shown": { name: "banner visible", unit: "ms" },
    "first.still": { name: "banner visible and still", unit: "ms" },
    "first.shift": { name: "layout shift", unit: "" },
    "first.largest": { name: "banner is the largest paint", unit: "share" },
  },
  "First visit, cost": {
    "first.main": { name: "main thread added", unit: "ms", added: true },
    "first.script": { name: "of it script", unit: "ms", added: true },
    "first.blocked": { name: "blocking time", unit: "ms" },
    "first.layouts": { name: "layouts added", unit: "", added: true },
    "first.forced": { name: "forced by script, added", unit: "", added: true },
    "first.heap": { name: "heap added", unit: "KiB", added: true },
    "first.nodes": { name: "nodes added", unit: "", added: true },
  },
  Accept: {
    "accept.inp": { name: "INP", unit: "ms" },
    "accept.gone": { name: "banner gone", unit: "ms" },
    "accept.first": { name: "first script ran", unit: "ms" },
    "accept.last": { name: "last script ran", unit: "ms" },
    "accept.ordered": { name: "in document order", unit: "share", more: true },
    "accept.main": { name: "main thread", unit: "ms" },
  },
  "Next visit": {
    "return.first": { name: "first script ran", unit: "ms" },
    "return.last": { name: "last script ran", unit: "ms" },
    "return.ordered": { name: "in document order", unit: "share", more: true },
    "return.main": { name: "main thread added", unit: "ms", added: true },
  },
  Preferences: {
    "preferences.shown": { name: "visible after the click", unit: "ms" },
    "preferences.still": { name: "and still", unit: "ms" },
    "preferences.inp": { name: "INP", unit: "ms" },
  },
  "A page that changes 2,000 times a second": {
    "churn.asking.main": { name: "while asking: main thread added", unit: "ms", added: true },
    "churn.asking.frame": { name: "time of a frame", unit: "ms" },
    "churn.answered.main": { name: "after the answer: main thread added", unit: "ms", added: true },
    "churn.answered.frame": { name: "time of a frame", unit: "ms" },
  },
};

/** @type {{ [key: string]: Figure }} */
const figures = Object.assign({}, ...Object.values(groups));

/**
 * @param {Results} results
 * @param {string} condition
 * @param {string} key of the figure
 * @param {string} tool
 * @returns {import("./statistics.mjs").Summary | undefined} nothing where it was not measured
 */
export function read({ samples }, condition, key, tool) {
  const of = (/** @type {string} */ id) =>
    summarise(
      samples
        .filter((sample) => sample.condition === condition && sample.tool === id)
        .map(({ figures }) => figures?.[key] ?? Number.NaN),
    );
  const own = of(tool);
  if (!own || !figures[key]?.added || tool === "none") return own;
  const bare = of("none");
  if (!bare) return undefined;
  const { median, p10, p90, count } = own;
  return { median: median - bare.median, p10: p10 - bare.median, p90: p90 - bare.median, count };
}

/**
 * @param {Results} results
 * @param {string} condition
 * @param {string} key
 * @returns {{ id: string, median: number } | undefined} the rival with the best median
 */
export function bestRival(results, condition, key) {
  const better = figures[key]?.more ? -1 : 1;
  return Object.entries(results.tools)
    .filter(([, { kind }]) => kind === "rival")
    .flatMap(([id]) => {
      const median = read(results, condition, key, id)?.median;
      return median === undefined ? [] : [{ id, median }];
    })
    .sort((a, b) => better * (a.median - b.median))[0];
}
