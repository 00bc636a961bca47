// The command as a user calls it: a real browser, files that other programs read; once in a process of its own.
import { createRequire } from "node:module";
import Ajv from "ajv";
import { SaxesParser } from "saxes";
import { afterAll, beforeAll, expect, test } from "vitest";
import { folder, read, tillit, tillitProcess } from "../tillit.ts";
import { startScanSite } from "./site/start.ts";

const patience = { timeout: 300_000 };
const require = createRequire(import.meta.url);
const sarifSchema = require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
const draft4 = require("ajv/lib/refs/json-schema-draft-04.json");

let site: Awaited<ReturnType<typeof startScanSite>>;
beforeAll(async () => {
  site = await startScanSite();
});
afterAll(() => site?.close());

const quick = ["--no-crawl", "--settle", "0.4", "--timeout", "120", "--delay", "0", "--quiet"];

/** Names of the elements, in order. @throws {Error} for XML that is not well-formed */
function elementsOf(xml: string): string[] {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => names.push(name));
  parser.write(xml).close();
  return names;
}

test(
  "fails on what it is told to, and writes SARIF, JUnit and a page that other programs can read",
  patience,
  async () => {
    const cwd = folder({
      "steps.mjs":
        "export default async ({ context, url }) => context.addCookies([{ name: 'given', value: '1', url }]);",
    });
    const files = [
      "--html",
      "report.html",
      "--sarif",
      "scan.sarif",
      "--junit",
      "scan.xml",
      "--write",
      "proposal.json",
    ];
    const args = [
      "scan",
      `${site.site.origin}/leaks`,
      ...quick,
      ...files,
      "--screenshots",
      "1",
      "--login",
      "steps.mjs",
    ];
    const { code, out, err } = await tillitProcess(cwd, [...args, "--fail-on", "leak,withdrawal", "--json"]);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    const data = JSON.parse(out);
    expect(data).toMatchObject({ command: "scan", ok: false, exit: 1, schema: 1 });
    expect(data.failing).toBeGreaterThan(3);
    expect(data.findings.map(({ subject }: { subject: string }) => subject).join()).not.toContain(
      "cookie given",
    );

    const sarif = JSON.parse(read(cwd, "scan.sarif"));
    const ajv = new Ajv({ schemaId: "auto", allErrors: true, unknownFormats: "ignore" });
    ajv.addMetaSchema(draft4);
    const isSarif = ajv.compile(sarifSchema);
    expect(isSarif(sarif) ? [] : isSarif.errors).toEqual([]);
    expect(sarif.runs[0].results).toHaveLength(data.findings.length);
    expect(isSarif({ ...sarif, version: "1.0" })).toBe(false);

    const names = elementsOf(read(cwd, "scan.xml"));
    expect(names.filter((name) => name === "failure")).toHaveLength(data.failing);
    expect(() => elementsOf(read(cwd, "scan.xml").replace("</testsuites>", ""))).toThrow();

    const html = read(cwd, "report.html");
    expect(html).not.toMatch(/<script|<link|src="(?!data:)|@import/i);
    expect(html).toContain("data:image/jpeg");
    expect(JSON.parse(read(cwd, "proposal.json")).services["google-analytics"].category).toBe("tracking");
  },
);

test("exits with 0 on a clean page, and with a reason where it cannot begin", patience, async () => {
  const cwd = folder();
  const clean = [`${site.site.origin}/clean`, ...quick, "--fail-on", "leak,withdrawal,untagged,hint"];
  const { code, out } = await tillit(cwd, ["scan", ...clean]);
  expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining("0 high") });
  expect(out).not.toContain("\u001b[");
  const wrong = await tillit(cwd, ["scan", "https://a.example", "--timeout", "0.5"]);
  expect(wrong.code).toBe(2);
  expect(wrong.err).toBe("error --timeout is 0.5\nremedy Give seconds from 2 to 300.\n");
});

test(
  "takes an unknown site to a policy that passes check, and leaves to a person what nobody knows",
  patience,
  async () => {
    const cwd = folder();
    const answers = ["--name", "Nordljus AB", "--email", "privacy@nordljus.example", "--country", "SE"];
    const made = await tillit(cwd, ["init", `${site.site.origin}/trackers`, ...answers, "--json"]);
    const { file, services, open } = JSON.parse(made.out);
    expect({ code: made.code, file }).toEqual({ code: 0, file: "tillit.policy.ts" });
    expect(services.sort()).toEqual(["amplitude", "mixpanel", "posthog", "snowplow", "tillit"]);
    expect(open.join()).toMatch(/host 127\.0\.0\.1/);
    const checked = JSON.parse((await tillit(cwd, ["check", "--json"])).out);
    expect(checked.findings.filter(({ severity }: { severity: string }) => severity === "error")).toEqual([]);
    expect(checked.ok).toBe(true);
    // The trackers are declared now: held against its own policy the site has nothing undeclared of theirs.
    const args = ["scan", `${site.site.origin}/trackers`, ...quick, "--policy", file, "--json"];
    const { findings } = JSON.parse((await tillit(cwd, args)).out);
    const undeclared = findings.filter(({ rule }: { rule: string }) => rule === "undeclared/cookie");
    expect(undeclared).toEqual([]);
  },
);

test("writes no policy for a site that does not open", patience, async () => {
  const answers = ["--name", "Nordljus AB", "--email", "privacy@nordljus.example", "--country", "SE"];
  const { code, err } = await tillit(folder(), [
    "init",
    `${site.site.origin}/nowhere`,
    ...answers,
    "--quiet",
  ]);
  expect(code).toBe(4);
  expect(err).toContain("could not be opened: The server answered 404.");
});
