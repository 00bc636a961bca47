// `npm test`: installs what is missing, then runs every check, and ends with how many tests passed and failed.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { install, requireNode, root } from "./bootstrap.mjs";
import { stages } from "./checks.mjs";
import { endWithNpm } from "./end-with-npm.mjs";
import { getBrowser } from "./get-browser.mjs";
import { getPostgres } from "./get-postgres.mjs";
import { run } from "./run.mjs";
import { add, closingLine, tallyOf } from "./tally.mjs";

requireNode();
endWithNpm();
const began = Date.now();
/** @type {import("./tally.mjs").Tally[]} */
const tallies = [];
/** @type {string[]} */
const lines = [];

const ready = await stage([
  { name: "install", start: install },
  // One behind the other: apt serves one at a time.
  { name: "programs", start: () => getBrowser().finally(getPostgres) },
]);
if (ready) {
  for (const checks of stages) {
    const beside = checks.length > 1;
    const passed = await stage(
      checks.map((check) => ({ name: check.name, start: () => perform(check, beside) })),
    );
    // Nothing after the build can pass without it.
    if (!passed && checks.some(({ name }) => name === "build")) break;
  }
}

const sum = add(tallies);
console.log(`\n${lines.join("\n")}\n  ${"all".padEnd(14)} ${seconds(began)}\n`);
console.log(closingLine(sum));
process.exitCode = sum.failed ? 1 : 0;

/**
 * @param {{ name: string, start: () => Promise<import("./tally.mjs").Outcome | void> }[]} steps
 * @returns {Promise<boolean>} whether all passed
 */
async function stage(steps) {
  const passed = await Promise.all(
    steps.map(async ({ name, start }) => {
      const started = Date.now();
      /** @type {import("./tally.mjs").Outcome} */
      let outcome = { code: 0 };
      try {
        outcome = (await start()) ?? outcome;
      } catch (error) {
        console.error(`${name}: ${error instanceof Error ? error.message : error}`);
        outcome = { code: 1 };
      }
      const tally = tallyOf(outcome);
      tallies.push(tally);
      const line = `  ${name.padEnd(14)} ${seconds(started)}  ${tally.failed ? "FAILED" : "ok"}${tally.passed ? `  ${closingLine(tally)}` : ""}`;
      lines.push(line);
      console.log(line);
      return tally.failed === 0;
    }),
  );
  return passed.every(Boolean);
}

/** Beside others a step's output waits for its end, so that no two mix. @param {import("./checks.mjs").Check} check @param {boolean} beside */
async function perform({ name, command, env, report }, beside) {
  const file = report && join(root, report.file);
  if (file) rmSync(file, { force: true });
  if (!beside) console.log(`\n${name}`);
  const { code, output } = await run(command, { env, quiet: beside, mayFail: true });
  if (beside && (code || output.trim())) console.log(`\n${name}\n${output.trimEnd()}`);
  if (!report || !file) return { code };
  const content = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  return { code, report: { format: report.format, content } };
}

/** @param {number} since */
function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1).padStart(6)} s`;
}
