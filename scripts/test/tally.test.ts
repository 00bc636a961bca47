import { expect, test } from "vitest";
import { add, closingLine, tallyOf } from "../tally.mjs";

const vitest = (passed: number, failed: number, pending = 0) => ({
  format: "vitest" as const,
  content: { numPassedTests: passed, numFailedTests: failed, numPendingTests: pending, numTodoTests: 0 },
});
const playwright = (expected: number, unexpected: number, flaky = 0, skipped = 0) => ({
  format: "playwright" as const,
  content: { stats: { expected, unexpected, flaky, skipped } },
});

test("counts the tests of both runners", () => {
  const sum = add([
    tallyOf({ code: 0, report: vitest(3, 0, 1) }),
    tallyOf({ code: 1, report: playwright(4, 1, 1, 2) }),
  ]);
  expect(sum).toEqual({ passed: 7, failed: 2, skipped: 3 });
});

test("counts a step without tests only when it fails", () => {
  expect(tallyOf({ code: 0 })).toEqual({ passed: 0, failed: 0, skipped: 0 });
  expect(tallyOf({ code: 2 }).failed).toBe(1);
});

test("does not believe a runner that failed without a failed test, ran nothing or wrote nothing", () => {
  expect(tallyOf({ code: 1, report: vitest(3, 0) })).toEqual({ passed: 3, failed: 1, skipped: 0 });
  expect(tallyOf({ code: 0, report: playwright(0, 0, 0, 5) }).failed).toBe(1);
  expect(tallyOf({ code: 0, report: { format: "vitest", content: undefined } }).failed).toBe(1);
});

test("does not count a failing runner's failed tests twice", () => {
  expect(tallyOf({ code: 1, report: vitest(3, 2) }).failed).toBe(2);
});

test("closes with a plain line, and names the skipped only when there are any", () => {
  expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed");
  expect(closingLine({ passed: 12, failed: 1, skipped: 2 })).toBe("12 passed, 1 failed, 2 skipped");
});
