// Each test that the compliance page names is there.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../bootstrap.mjs";

const rows = readFileSync(join(root, "docs/compliance.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .slice(2)
  .map((line) => line.split("|").map((cell) => cell.trim()));

/** `e2e` and `test` are the sdk's, `record/test` is another package's, an example is a folder with its spec in it. */
function textOf(name: string): string {
  if (name.startsWith("examples/")) {
    const specs = readdirSync(join(root, name)).filter((file) => file.endsWith(".spec.ts"));
    return specs.map((file) => readFileSync(join(root, name, file), "utf8")).join("\n");
  }
  const path = [`packages/sdk/${name}`, `packages/${name}`, name].find((one) => existsSync(join(root, one)));
  return path ? readFileSync(join(root, path), "utf8") : "";
}

describe("the compliance page", () => {
  it.each(rows.map(([, rule = "", , , tests = ""]) => [rule, tests]))(
    "names tests that exist: %s",
    (_, tests) => {
      const named = tests.match(/`[^`]+`|"[^"]+"/g) ?? [];
      let text = "";
      expect(named[0]).toMatch(/^`/);
      for (const one of named) {
        const name = one.slice(1, -1);
        if (one.startsWith("`")) text = textOf(name);
        expect(text, one).toContain(one.startsWith("`") ? "" : name);
        expect(text, one).not.toBe("");
      }
    },
  );
});
