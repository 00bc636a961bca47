import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { checkImports } from "../check-imports.mjs";
import { findCycles } from "../find-cycles.mjs";
import { readImports } from "../read-imports.mjs";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Problems of a tree that has these sources under `packages/`. */
function check(sources: { [file: string]: string }): string[] {
  const root = mkdtempSync(join(tmpdir(), "tillit-imports-"));
  folders.push(root);
  for (const [file, text] of Object.entries(sources)) {
    const path = join(root, "packages", file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return checkImports(root);
}

const tree = {
  "record/src/index.ts":
    'export { parse } from "./parse.ts"; export type { Policy } from "./schema/policy.ts";',
  "record/src/parse.ts": "export const parse = () => new Date(0);",
  "record/src/schema/policy.ts":
    'import { z } from "zod"; import { parse } from "../parse.ts"; export { parse, z };',
  "sdk/src/index.ts": 'export const load = () => import("./banner/index.ts");',
  "sdk/src/core/decide.ts": 'import { parse } from "@tillit/record"; export { parse };',
  "sdk/src/page/apply.ts": 'import { parse } from "../core/decide.ts"; import Cookies from "js-cookie";',
  "sdk/src/consent.ts": 'import "./page/apply.ts"; export interface Consent {}',
  "sdk/src/banner/index.ts":
    'import { h } from "preact"; import type { Consent } from "../consent.ts"; import "../core/decide.ts";',
  "reporter/src/index.ts": 'import type { Policy } from "@tillit/record";',
};

test("lets pass what follows the arrows", () => {
  expect(check(tree)).toEqual([]);
});

test.each([
  ["record knows nobody of ours", "record/src/x.ts", 'import "@tillit/sdk";', /record may not import sdk/],
  [
    "record takes the schema's types only",
    "record/src/x.ts",
    'import "./schema/policy.ts";',
    /except its types/,
  ],
  [
    "core does not look at the page",
    "sdk/src/core/x.ts",
    'import "../page/apply.ts";',
    /core may not import page/,
  ],
  [
    "the page does not know the state",
    "sdk/src/page/x.ts",
    'import "../consent.ts";',
    /page may not import consent/,
  ],
  [
    "the banner takes no values of the state",
    "sdk/src/banner/x.ts",
    'import { a } from "../consent.ts";',
    /banner may not import consent except its types/,
  ],
  [
    "the banner takes no values of the page",
    "sdk/src/banner/x.ts",
    'export * from "../page/apply.ts";',
    /banner may not import page except its types/,
  ],
  [
    "the banner is loaded lazily",
    "sdk/src/create-consent.ts",
    'import "./banner/index.ts";',
    /except by a dynamic import/,
  ],
  [
    "the sdk does not know the reporter",
    "sdk/src/x.ts",
    'import "@tillit/reporter";',
    /consent may not import reporter/,
  ],
  [
    "the reporter does not know the sdk",
    "reporter/src/x.ts",
    'import type { A } from "@tillit/sdk";',
    /reporter may not import sdk/,
  ],
  [
    "the server does not know the sdk",
    "server/src/x.ts",
    'await import("@tillit/sdk");',
    /server may not import sdk/,
  ],
  [
    "the catalog knows the record only",
    "catalog/src/x.ts",
    'import "@tillit/server";',
    /catalog may not import server/,
  ],
  [
    "core uses no package",
    "sdk/src/core/x.ts",
    'import { h } from "preact/hooks";',
    /may not use the package "preact"/,
  ],
  [
    "record uses no Node",
    "record/src/x.ts",
    'import fs from "node:fs";',
    /may not use the package "node:fs"/,
  ],
  ["core does not ask the clock", "sdk/src/core/x.ts", "export const a = Date.now();", /Date\.now in core/],
  [
    "core does not read the clock by a date",
    "sdk/src/core/x.ts",
    "export const a = new Date();",
    /new Date\(\) in core/,
  ],
  [
    "record does not ask chance",
    "record/src/x.ts",
    "export const a = Math.random;",
    /Math\.random in record/,
  ],
  ["a file's name says what it exports", "sdk/src/page/utils.ts", "export {};", /"utils" says nothing/],
  ["a folder's name says what it holds", "sdk/src/helpers/a.ts", "export {};", /"helpers" says nothing/],
  [
    "a package of ours offers what its manifest names",
    "server/src/x.ts",
    'import "@tillit/record/parse";',
    /not a name/,
  ],
  ["a new folder gets a rule", "ledger/src/x.ts", "export {};", /no rule covers this file/],
])("%s", (_promise, file, text, problem) => {
  const problems = check({ ...tree, [file]: text });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(problem);
});

test("names the way round a cycle, and does not count arrows of types", () => {
  const ring = {
    "record/src/a.ts": 'import "./b.ts";',
    "record/src/b.ts": 'export { x } from "./c.ts";',
    "record/src/c.ts": 'import type { A } from "./a.ts"; export const x = 1;',
  };
  expect(check(ring)).toEqual([]);
  const path = ["a", "b", "c", "a"].map((name) => `packages/record/src/${name}.ts`).join(" → ");
  expect(check({ ...ring, "record/src/c.ts": 'import "./a.ts"; export const x = 1;' })).toEqual([
    `A cycle: ${path}`,
  ]);
});

test("finds every cycle once, and none in a diamond", () => {
  expect(
    findCycles(
      new Map([
        ["a", ["b", "c"]],
        ["b", ["d"]],
        ["c", ["d"]],
      ]),
    ),
  ).toEqual([]);
  const two = findCycles(
    new Map([
      ["a", ["b"]],
      ["b", ["a", "c"]],
      ["c", ["b"]],
    ]),
  );
  expect(two).toEqual([
    ["a", "b", "a"],
    ["b", "c", "b"],
  ]);
});

test("reads imports from code, not from comments and strings", () => {
  const text = `// import "./comment.ts"
const words = 'import "./string.ts"';
import { type A, b } from "./value.ts";
export type { C } from "./type.ts";
type D = import("./import-type.ts").D;
await import("./lazy.ts");`;
  expect(readImports("x.ts", text).imports).toEqual([
    { specifier: "./value.ts", kind: "value", line: 3 },
    { specifier: "./type.ts", kind: "type", line: 4 },
    { specifier: "./import-type.ts", kind: "type", line: 5 },
    { specifier: "./lazy.ts", kind: "lazy", line: 6 },
  ]);
});
