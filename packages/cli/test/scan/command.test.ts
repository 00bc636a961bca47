// The command as a user calls it: a real browser, files that other programs read; once in a process of its own.
import { afterAll, beforeAll, expect, test } from "vitest";
import { folder, read, tillit, tillitProcess } from "../tillit.ts";
import { startScanSite } from "./site/start.ts";

const patience = { timeout: 300_000 };

let site: Awaited<ReturnType<typeof startScanSite>>;
beforeAll(async () => {
  site = await startScanSite();
});
afterAll(() => site?.close());

const quick = ["--no-crawl", "--settle", "0.4", "--timeout", "120", "--delay", "0", "--quiet"];

test("takes an unknown site to a policy that passes check, and the scan against it to files for others", {
  ...patience,
}, async () => {
  const cwd = folder({
    "steps.mjs":
      "export default async ({ context, url }) => context.addCookies([{ name: 'given', value: '1', url }]);",
  });
  const url = `${site.site.origin}/trackers`;
  const answers = ["--name", "Nordljus AB", "--email", "privacy@nordljus.example", "--country", "SE"];
  const made = await tillit(cwd, ["init", url, ...answers, "--json"]);
  const { file, services, open } = JSON.parse(made.out);
  expect({ code: made.code, file }).toEqual({ code: 0, file: "tillit.policy.ts" });
  expect(services.sort()).toEqual(["amplitude", "mixpanel", "posthog", "snowplow", "tillit"]);
  expect(open.join()).toMatch(/host 127\.0\.0\.1/);
  const checked = JSON.parse((await tillit(cwd, ["check", "--json"])).out);
  expect(checked.ok).toBe(true);

  const writes = ["--html", "r.html", "--sarif", "s.sarif", "--junit", "j.xml", "--write", "p.json"];
  const args = [
    "scan",
    url,
    ...quick,
    ...writes,
    "--policy",
    file,
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
  // The trackers are declared now: held against its own policy the site has nothing undeclared of theirs.
  const findings: { rule: string; subject: string }[] = data.findings;
  expect(findings.filter(({ rule }) => rule === "undeclared/cookie")).toEqual([]);
  expect(findings.map(({ subject }) => subject).join()).not.toContain("cookie given");
  expect(JSON.parse(read(cwd, "s.sarif")).runs[0].results).toHaveLength(findings.length);
  expect(read(cwd, "j.xml").match(/<failure/g)).toHaveLength(data.failing);
  expect(JSON.parse(read(cwd, "p.json"))).toMatchObject({ services: {} });
  const html = read(cwd, "r.html");
  expect(html).not.toMatch(/<script|<link|src="(?!data:)|@import/i);
  expect(html).toContain("data:image/jpeg");
});

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
