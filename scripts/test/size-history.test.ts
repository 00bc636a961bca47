import { expect, test } from "vitest";
import { historyLines } from "../size-history.mjs";

const entry = (at: number) => ({ commit: `c${at}`, date: "2026-01-02", bytes: { gate: 4000 + at } });

test("shows the last five commits and what stands now", () => {
  const lines = historyLines([1, 2, 3, 4, 5, 6, 7].map(entry), { gate: 4100, young: 9 }, ["gate", "young"]);
  expect(lines).toHaveLength(7);
  expect(lines[1]).toMatch(/^2026-01-02 c3 +4003 +–$/);
  expect(lines.at(-1)).toMatch(/^now +4100 +9$/);
});

test("shows nothing where nothing was kept", () => {
  expect(historyLines([], { gate: 1 }, ["gate"])).toEqual([]);
});
