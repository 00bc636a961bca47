import { expect, test } from "vitest";
import { choosesColour } from "../src/terminal/choose-colour.ts";
import { createProgress } from "../src/terminal/progress.ts";

function written(rewrites: boolean, times: readonly number[]): string[] {
  const lines: string[] = [];
  let clock = 0;
  const progress = createProgress("Verifying", {
    write: (text) => lines.push(text),
    rewrites,
    now: () => clock,
  });
  for (const time of times) {
    clock = time;
    progress.step(`${time} ms`);
  }
  progress.end();
  return lines;
}

test("says nothing of a work that is soon done", () => {
  expect(written(true, [100, 300, 499])).toEqual([]);
  expect(written(false, [100, 300, 499])).toEqual([]);
});

test("rewrites one line on a terminal and clears it at the end", () => {
  expect(written(true, [600, 610, 720])).toEqual([
    "\r\u001b[2KVerifying: 600 ms",
    "\r\u001b[2KVerifying: 720 ms",
    "\r\u001b[2K",
  ]);
});

test("writes a line now and then into a log, and nothing that moves the cursor", () => {
  expect(written(false, [600, 720, 5700])).toEqual(["Verifying: 600 ms\n", "Verifying: 5700 ms\n"]);
});

test("colours a terminal, and neither a pipe nor a dumb one", () => {
  expect(choosesColour({}, true, [])).toBe(true);
  expect(choosesColour({}, false, [])).toBe(false);
  expect(choosesColour({ TERM: "dumb" }, true, [])).toBe(false);
});

test("lets NO_COLOR and --no-color win over FORCE_COLOR, and FORCE_COLOR=0 switch off", () => {
  expect(choosesColour({ NO_COLOR: "1", FORCE_COLOR: "1" }, true, [])).toBe(false);
  expect(choosesColour({ FORCE_COLOR: "1" }, false, ["--no-color"])).toBe(false);
  expect(choosesColour({ FORCE_COLOR: "1" }, false, [])).toBe(true);
  expect(choosesColour({ FORCE_COLOR: "0" }, true, [])).toBe(false);
  expect(choosesColour({ NO_COLOR: "" }, true, [])).toBe(true);
});
