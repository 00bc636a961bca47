import { expect, test } from "vitest";
import { documentOf } from "../bench/document.mjs";
import { bestRival, groups, type Results, read } from "../bench/figures.mjs";
import { goals, judge } from "../bench/goals.mjs";
import { pageOf, tagsOf } from "../bench/page.mjs";
import { quantile, summarise } from "../bench/statistics.mjs";
import { losses, round, tables } from "../bench/table.mjs";
import { tools } from "../bench/tools.mjs";

const machine = {
  when: "2026-01-02T03:04:05.000Z",
  version: "0.0.0",
  browser: "156.0",
  node: "20.20.0",
  cpu: "Some processor",
  cores: 2,
};
const named = {
  none: { name: "no tool", kind: "reference" },
  floor: { name: "a banner by hand", kind: "reference" },
  tillit: { name: "Tillit, compiled", kind: "tillit" },
  quick: { name: "Quick", kind: "rival" },
  slow: { name: "Slow", kind: "rival" },
} as const;

/** One figure a tool and run. */
function resultsOf(condition: string, figure: string, values: { [tool: string]: number[] }): Results {
  const samples = Object.entries(values).flatMap(([tool, list]) =>
    list.map((value, run) => ({ run, condition, tool, load: 1, figures: { [figure]: value } })),
  );
  return { machine, tools: named, samples };
}

test("a median of an even number lies between the middle two", () => {
  expect(quantile([1, 2, 4, 100], 0.5)).toBe(3);
  expect(summarise([4, 100, 1, 2])).toEqual({ median: 3, p10: 1.3, p90: expect.closeTo(71.2), count: 4 });
});

test("what is unknown counts neither as nothing nor as much", () => {
  expect(summarise([Number.NaN, 5, Number.POSITIVE_INFINITY])?.median).toBe(5);
  expect(summarise([])).toBeUndefined();
});

test("what is added is less the median of the page without a tool", () => {
  const results = resultsOf("cpu1", "first.main", { none: [10, 20, 30], tillit: [22, 24, 26], quick: [40] });
  expect(read(results, "cpu1", "first.main", "none")?.median).toBe(20);
  expect(read(results, "cpu1", "first.main", "tillit")?.median).toBe(4);
  expect(read(results, "cpu4", "first.main", "tillit")).toBeUndefined();
});

test("the best rival is a rival, and the highest where more is better", () => {
  const times = resultsOf("cpu1", "accept.last", { floor: [1], tillit: [2], quick: [5], slow: [9] });
  expect(bestRival(times, "cpu1", "accept.last")).toEqual({ id: "quick", median: 5 });
  const shares = resultsOf("cpu1", "accept.ordered", { tillit: [1], quick: [0], slow: [1] });
  expect(bestRival(shares, "cpu1", "accept.ordered")?.id).toBe("slow");
});

const verdict = (results: Results, what: string) =>
  judge(results).find((goal) => goal.what === what)?.reached;

test("a goal is judged by its ratio within the run, and not at all where nothing was measured", () => {
  const still = (tillit: number) => resultsOf("cpu1", "first.still", { floor: [100], tillit: [tillit] });
  expect(verdict(still(115), "banner visible and still")).toBe(true);
  expect(verdict(still(116), "banner visible and still")).toBe(false);
  expect(verdict(still(100), "accept: main thread")).toBeUndefined();
});

test("quickest out of order does not reach a goal that asks for order", () => {
  const last = resultsOf("cpu1", "accept.last", { tillit: [90], quick: [100] });
  const order = (share: number) => resultsOf("cpu1", "accept.ordered", { tillit: [share] }).samples;
  const withOrder = (share: number) => ({ ...last, samples: [...last.samples, ...order(share)] });
  expect(verdict(withOrder(1), "accept: last script ran, in order")).toBe(true);
  expect(verdict(withOrder(0), "accept: last script ran, in order")).toBe(false);
});

test("what Tillit loses is told, and what it wins is not", () => {
  const results = resultsOf("cpu1", "accept.last", { tillit: [10], quick: [5], slow: [20] });
  expect(losses(results)).toMatchObject([{ condition: "cpu1", own: 10, best: 5, rival: "Quick" }]);
  expect(losses(results, "slow")).toHaveLength(1);
  expect(losses(resultsOf("cpu1", "accept.last", { tillit: [1], quick: [5] }))).toEqual([]);
});

test("figures are rounded to what a run can know", () => {
  expect([1234.4, 12.34, 1.234, -0.001, undefined, Number.NaN].map(round)).toEqual([
    "1234",
    "12.3",
    "1.23",
    "0",
    "–",
    "–",
  ]);
});

test("a table has a row for every tool and a column for every figure that was measured", () => {
  const [table = ""] = tables(resultsOf("cpu1", "accept.last", { tillit: [10, 20] }), "cpu1");
  expect(table.match(/^\|/gm)).toHaveLength(2 + Object.keys(named).length);
  expect(table).toContain("| Tillit, compiled | 15 (11–19) |");
  expect(table).toContain("| Quick | – |");
});

test("the page of a run names every goal, the load, what is lost and what was not measured", () => {
  const page = documentOf(resultsOf("cpu1", "accept.last", { tillit: [10], quick: [5], floor: [6] }));
  for (const { what, condition } of goals) {
    expect(
      page.split("\n").filter((line) => line.startsWith(`| ${what}`) && line.includes(condition)),
    ).not.toEqual([]);
  }
  expect(page).toContain("**Load average 1**");
  expect(page).toContain("not measured");
  expect(page).toContain("## What Tillit loses");
  expect(page).not.toMatch(/undefined|NaN|\[object/);
});

test("every goal is about a figure that stands in a table", () => {
  const known = Object.values(groups).flatMap((group) => Object.keys(group));
  for (const { figure } of goals) expect(known).toContain(figure);
});

test("every tool is put on the same page, with every tag of it, in order", () => {
  const setting = { tags: tagsOf(10, "https://tags.test", "ran(#)") };
  expect(setting.tags).toHaveLength(11);
  expect(setting.tags[5]?.code).toBe("ran(5)");
  const bare = pageOf(setting, {});
  for (const tool of tools) {
    const html = pageOf(setting, tool.put(setting, { base: "/tools/", answered: false }));
    expect(html).toContain(bare.slice(bare.indexOf("<main>"), bare.indexOf("</main>")));
    if (tool.accept) expect(html).toContain("https://tags.test/tag/10.js");
  }
});
