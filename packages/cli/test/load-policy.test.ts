import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { Failure } from "../src/failure.ts";
import { loadPolicy } from "../src/policy/load-policy.ts";
import { locate, parseSource } from "../src/policy/source.ts";
import { stepsOf } from "../src/policy/steps.ts";
import { example, folder, json } from "./tillit.ts";

const text = json(example("2.0")).trim();
const writings: [file: string, content: string][] = [
  ["tillit.policy.json", text],
  ["tillit.policy.yaml", stringify(example("2.0"))],
  ["tillit.policy.yml", stringify(example("2.0"))],
  ["tillit.policy.js", `export default ${text};`],
  ["tillit.policy.mjs", `export const policy = ${text};`],
  ["tillit.policy.cjs", `module.exports = ${text};`],
  [
    "tillit.policy.ts",
    `import type { Policy } from "@tillit/sdk";\nconst policy: Policy = ${text};\nexport default policy;`,
  ],
  ["tillit.policy.mts", `const make = <T>(value: T): T => value;\nexport default make(${text} as const);`],
];

test.each(writings)("reads %s, and knows the line of a lifetime in it", async (name, content) => {
  const loaded = await loadPolicy(folder({ [name]: content }));
  expect(loaded.document).toEqual(example("2.0"));
  const path = stepsOf("services.posthog.cookies[0].lifetime");
  const position = locate(loaded.text, parseSource(loaded.text, loaded.format), path);
  const service = content.slice(0, content.indexOf("ph_*_posthog"));
  expect(position?.line).toBe(service.split("\n").length + 1);
});

test("reads what a file says now, not what it said before", async () => {
  const cwd = folder({ "tillit.policy.mjs": "export default { version: '1.0' };" });
  await loadPolicy(cwd);
  writeFileSync(join(cwd, "tillit.policy.mjs"), "export default { version: '1.1' };");
  expect((await loadPolicy(cwd)).document).toEqual({ version: "1.1" });
});

test("points at the nearest line when the value is computed", () => {
  const source = "const more = {};\nexport default {\n  id: 'a',\n  services: { ...more },\n};\n";
  expect(locate(source, parseSource(source, "module"), ["services", "posthog"])).toEqual({
    line: 4,
    column: 3,
  });
});

const wrong: [file: string, content: string, problem: RegExp][] = [
  ["tillit.policy.json", '{ "id": }', /tillit\.policy\.json: .*JSON/],
  ["tillit.policy.yaml", "a: [1", /tillit\.policy\.yaml: /],
  ["tillit.policy.ts", "export default {", /tillit\.policy\.ts: /],
  ["tillit.policy.js", "export const other = 1;", /exports no policy/],
];

test.each(wrong)("says what is wrong with %s, and what to do", async (name, content, problem) => {
  const failure = await loadPolicy(folder({ [name]: content })).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Failure);
  expect(failure).toMatchObject({ kind: "input", exit: 3, remedy: expect.stringMatching(/\.$/) });
  expect((failure as Failure).message).toMatch(problem);
});

test("will not choose between two policy files", async () => {
  const cwd = folder({ "tillit.policy.json": "{}", "tillit.policy.yaml": "{}" });
  await expect(loadPolicy(cwd)).rejects.toThrow(
    "several policy files here: tillit.policy.json, tillit.policy.yaml",
  );
});

test("refuses a file that is no policy's", async () => {
  await expect(loadPolicy(folder({ "a.txt": "" }), "a.txt")).rejects.toThrow('a policy is no ".txt"');
});
