// Weighs everything in the table of budgets, and fails when something is too heavy. `--json` prints for programs,
// `--keep` adds what was weighed to docs/sizes.json, whose last entries stand under the table.
import { budgets } from "./budgets.mjs";
import { history, historyLines, keep } from "./size-history.mjs";
import { weigh } from "./weigh.mjs";

const sizes = await Promise.all(
  budgets.map(async (budget) => {
    const bytes = await weigh(budget);
    return {
      name: budget.name,
      what: budget.what,
      bytes,
      limitBytes: budget.limitBytes,
      goalBytes: budget.goalBytes,
    };
  }),
);

const now = Object.fromEntries(sizes.map(({ name, bytes }) => [name, bytes]));

if (process.argv.includes("--json")) console.log(JSON.stringify({ compressor: "brotli-11", sizes }, null, 2));
else {
  console.log("Bytes after brotli-11        size    limit     left");
  for (const { name, what, bytes, limitBytes, goalBytes } of sizes) {
    const columns = [bytes, limitBytes, limitBytes - bytes].map((value) => `${value}`.padStart(8));
    console.log(`${name.padEnd(24)} ${columns.join(" ")}   ${what}`);
    if (goalBytes && bytes > goalBytes)
      console.log(`  still ${bytes - goalBytes} over its goal of ${goalBytes}`);
  }
  // As many of the first budgets as a line has room for.
  const names = sizes.slice(0, 6).map(({ name }) => name);
  for (const line of ["", ...historyLines(history(), now, names)]) console.log(line);
}
if (process.argv.includes("--keep")) await keep(now);
for (const { name, bytes, limitBytes } of sizes) {
  if (bytes <= limitBytes) continue;
  const { why } = budgets.find((budget) => budget.name === name) ?? {};
  console.error(`${name} is ${bytes - limitBytes} bytes over its budget of ${limitBytes}. ${why}`);
  process.exitCode = 1;
}
