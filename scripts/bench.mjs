// Measures Tillit beside its rivals: `npm run bench`, or with `-- --runs 5 --tools tillit,vanilla --conditions cpu1 --only
// first,accept`. Writes raw data and docs/performance.md; `--out FILE` writes both elsewhere, `--from FILE` writes the
// page from earlier data.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { conditions } from "./bench/conditions.mjs";
import { documentOf } from "./bench/document.mjs";
import { judge } from "./bench/goals.mjs";
import { measure } from "./bench/measure.mjs";
import { folder } from "./bench/rivals.mjs";
import { round } from "./bench/table.mjs";
import { tools } from "./bench/tools.mjs";
import { root } from "./bootstrap.mjs";
import { endWithNpm } from "./end-with-npm.mjs";

const parts = ["first", "cost", "accept", "return", "preferences", "forced", "churn"];
const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "7" },
    tools: { type: "string", default: tools.map(({ id }) => id).join() },
    conditions: { type: "string", default: Object.keys(conditions).join() },
    only: { type: "string", default: parts.join() },
    out: { type: "string" },
    from: { type: "string" },
  },
});
endWithNpm();

const out = resolve(values.from ?? values.out ?? join(folder, "last.json"));
const page = values.out ? out.replace(/(\.json)?$/, ".md") : join(root, "docs/performance.md");
if (!values.from) {
  const runs = Number(values.runs);
  if (!(runs >= 1)) throw new Error(`--runs is "${values.runs}"; give a number from 1.`);
  mkdirSync(dirname(out), { recursive: true });
  await measure(
    {
      runs,
      // Without the two references nothing can be compared.
      tools: list(
        "tools",
        values.tools,
        tools.map(({ id }) => id),
      ).concat("none", "floor"),
      conditions: list("conditions", values.conditions, Object.keys(conditions)),
      parts: list("only", values.only, parts),
    },
    (results) => writeFileSync(out, `${JSON.stringify(results)}\n`),
  );
}

/** @type {import("./bench/figures.mjs").Results} */
const results = JSON.parse(readFileSync(out, "utf8"));
writeFileSync(page, documentOf(results));
for (const { what, condition, tillit, limit, unit = "", reached } of judge(results)) {
  if (reached === undefined) continue;
  const figure = `${round(tillit)} of at most ${round(limit)} ${unit}`;
  console.log(`${reached ? "reached " : "NOT YET "} ${what} (${condition}): ${figure}`);
}
console.log(`Raw data in ${relative(process.cwd(), out)}, tables in ${relative(process.cwd(), page)}.`);

/** @param {string} option @param {string} given @param {string[]} known */
function list(option, given, known) {
  const asked = given.split(",").filter(Boolean);
  const strange = asked.find((id) => !known.includes(id));
  if (strange) throw new Error(`--${option} names "${strange}"; there are ${known.join(", ")}.`);
  return asked;
}
