// Adds up what the test runners and the other steps reported.

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 * @typedef {{ code: number, report?: { format: "vitest" | "playwright", content: any } }} Outcome
 */

/**
 * A step that has no tests of its own counts as one failed when it fails, and as nothing when it passes. So does
 * a runner that fails although none of its tests did, or that ran no test at all.
 *
 * @param {Outcome} outcome
 * @returns {Tally}
 */
export function tallyOf({ code, report }) {
  const tally = report?.content
    ? readers[report.format](report.content)
    : { passed: 0, failed: 0, skipped: 0 };
  const ranNothing = report !== undefined && tally.passed + tally.failed === 0;
  if (tally.failed === 0 && (code !== 0 || ranNothing)) return { ...tally, failed: 1 };
  return tally;
}

const readers = {
  /** @param {any} content @returns {Tally} */
  vitest: ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
  }),
  /** A flaky test has failed at least once: it does not count as passed. @param {any} content @returns {Tally} */
  playwright: ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }),
};

/** @param {Tally[]} tallies @returns {Tally} */
export function add(tallies) {
  return tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * @param {Tally} tally
 * @example closingLine({ passed: 3, failed: 0, skipped: 0 }) // "3 passed, 0 failed"
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;
}
