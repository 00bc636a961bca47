import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createSignal } from "../../src/signals/create-signal.ts";
import { visitor } from "./told.ts";

const docs = readFileSync(new URL("../../../../docs/signals.md", import.meta.url), "utf8");
const [, code = ""] = /```js\n(import \{ createSignal \}[^`]+)```/.exec(docs) ?? [];

test("the way to write one's own is documented in ten lines, and does what it says", () => {
  const lines = code.trim().split("\n");
  expect(lines.length).toBeLessThanOrEqual(10);
  const calls: string[] = [];
  const acme = { optIn: () => void calls.push("in"), optOut: () => void calls.push("out") };
  const eva = visitor("undecided");
  const body = lines.filter((line) => !line.startsWith("import")).join("\n");
  const stop = new Function("createSignal", "consent", "acme", `${body}\nreturn stop;`)(
    createSignal,
    eva,
    acme,
  );
  eva.becomes("rejected");
  expect(calls).toEqual([]);
  eva.becomes("accepted");
  eva.becomes("accepted");
  eva.becomes("rejected");
  expect(calls).toEqual(["in", "out"]);
  stop();
  eva.becomes("accepted");
  expect(calls).toHaveLength(2);
});
