import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { idOf } from "../src/init/first-policy.ts";
import { folder, read, tillit } from "./tillit.ts";

const answers = ["--name", "Nordljus AB", "--email", "privacy@nordljus.example", "--country", "SE"];

test.each(["ts", "js", "json", "yaml"])("writes a policy as %s that passes check", async (format) => {
  const cwd = folder();
  const args = [
    "init",
    ...answers,
    "--service",
    "posthog",
    "--service",
    "Hotjar",
    "--locale",
    "sv",
    "--locale",
    "en",
    "--format",
    format,
  ];
  const made = await tillit(cwd, args);
  expect({ code: made.code, err: made.err }).toEqual({ code: 0, err: "" });
  expect(read(cwd, `tillit.policy.${format}`)).toContain("Integritetsskyddsmyndigheten");
  const { code, out } = await tillit(cwd, ["check", "--json"]);
  const { findings } = JSON.parse(out) as { findings: { severity: string }[] };
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(code).toBe(0);
});

test("writes TypeScript that the compiler accepts as a policy, and no category that nothing uses", async () => {
  const cwd = folder();
  await tillit(cwd, ["init", ...answers, "--service", "posthog"]);
  const file = join(cwd, "tillit.policy.ts");
  expect(read(cwd, "tillit.policy.ts")).not.toContain("functionality:");
  const paths = { "@tillit/sdk": [fileURLToPath(new URL("../../record/src/index.ts", import.meta.url))] };
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts"],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    paths,
  };
  let program: ts.Program | undefined;
  const problems = () => {
    // The second time only the one file is read anew.
    program = ts.createProgram([file], options, undefined, program);
    return program
      .getSemanticDiagnostics(program.getSourceFile(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  };
  expect(problems()).toEqual([]);
  writeFileSync(file, read(cwd, "tillit.policy.ts").replace('weight: "material"', 'weight: "heavy"'));
  expect(problems().join()).toContain('"heavy"');
});

test("says which flag is missing when nobody can be asked", async () => {
  const cwd = folder();
  const { code, err } = await tillit(cwd, ["init", "--name", "Nordljus AB"]);
  expect(code).toBe(2);
  expect(err).toContain("--email: nothing given, and nobody is there to ask");
});

test("writes over no policy that is there, unless it is forced", async () => {
  const cwd = folder({ "tillit.policy.yaml": "id: mine\n" });
  const { code, err } = await tillit(cwd, ["init", ...answers, "--format", "yaml"]);
  expect(code).toBe(3);
  expect(err).toContain("tillit.policy.yaml is there already");
  expect(read(cwd, "tillit.policy.yaml")).toBe("id: mine\n");
  expect((await tillit(cwd, ["init", ...answers, "--format", "yaml", "--force"])).code).toBe(0);
});

test("guesses no service: a name that is nobody's, or several services', is asked about", async () => {
  const { code, err } = await tillit(folder(), ["init", ...answers, "--service", "google"]);
  expect(code).toBe(2);
  expect(err).toContain('"google" is several services of the catalogue');
  expect((await tillit(folder(), ["init", ...answers, "--service", "qqqq"])).err).toContain("is no service");
});

test("makes an id of any name", () => {
  expect(["Nordljus AB", "Åäö & Co.", "123 Ltd", "日本"].map(idOf)).toEqual([
    "nordljus-ab",
    "aao-co",
    "ltd",
    "site",
  ]);
});
