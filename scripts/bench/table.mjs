// Results as Markdown tables.
import { bestRival, groups, read } from "./figures.mjs";

/** @typedef {import("./figures.mjs").Results} Results */

/** Three figures are as many as a run can know. @param {number | undefined} value */
export function round(value) {
  if (value === undefined || !Number.isFinite(value)) return "–";
  const size = Math.abs(value);
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : 2;
  // No negative nothing.
  return `${Number(value.toFixed(digits)) || 0}`;
}

/** @param {string[]} head @param {string[][]} rows */
export const markdown = (head, rows) =>
  [head, head.map((_, at) => (at ? "--:" : "---")), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");

/** @param {import("./statistics.mjs").Summary | undefined} summary */
const cell = (summary) =>
  summary ? `${round(summary.median)} (${round(summary.p10)}–${round(summary.p90)})` : "–";

/**
 * Every tool's median with p10 and p90, one table a group; groups that were not measured are left out.
 *
 * @param {Results} results @param {string} condition
 */
export function tables(results, condition) {
  const here = new Set(
    results.samples
      .filter((sample) => sample.condition === condition)
      .flatMap(({ figures = {} }) => Object.keys(figures)),
  );
  return Object.entries(groups).flatMap(([group, figures]) => {
    const shown = Object.entries(figures).filter(([key]) => here.has(key));
    if (!shown.length) return [];
    const head = ["", ...shown.map(([, { name, unit }]) => (unit ? `${name}, ${unit}` : name))];
    const rows = Object.entries(results.tools).map(([id, { name, gluesItself }]) => [
      `${name}${gluesItself ? " †" : ""}`,
      ...shown.map(([key]) => cell(read(results, condition, key, id))),
    ]);
    return [`**${group}**\n\n${markdown(head, rows)}`];
  });
}

/**
 * Where a rival's median is better than Tillit's, the widest gap first.
 *
 * @param {Results} results @param {string} [tool]
 */
export function losses(results, tool = "tillit") {
  const conditions = [...new Set(results.samples.map(({ condition }) => condition))];
  return conditions
    .flatMap((condition) =>
      Object.entries(groups).flatMap(([group, figures]) =>
        Object.entries(figures).flatMap(([key, { name, unit, more }]) => {
          const own = read(results, condition, key, tool)?.median;
          const best = bestRival(results, condition, key);
          if (own === undefined || !best || (more ? own >= best.median : own <= best.median)) return [];
          const rival = results.tools[best.id]?.name ?? best.id;
          return [{ condition, name: `${group}: ${name}`, unit, own, best: best.median, rival }];
        }),
      ),
    )
    .sort((a, b) => gap(b) - gap(a));
}

/** @param {{ own: number, best: number }} loss */
const gap = ({ own, best }) => Math.abs(own - best) / Math.max(Math.abs(best), 1);
