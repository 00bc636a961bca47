// A scan that a person stops, in a process of its own: Ctrl-C is a process's matter.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { bin, folder, read, tillit } from "../tillit.ts";
import { startWay } from "./site/way-pages.ts";

const patience = 120_000;

test("Ctrl-C ends a scan with what is done, and the same command goes on from there", {
  timeout: patience,
}, async () => {
  const site = await startWay();
  onTestFinished(() => site.close());
  const cwd = folder();
  const args = ["scan", site.origin, "--state", "scan.state", "--settle", "0.2", "--parallel", "1"];
  const child = spawn(process.execPath, [bin, ...args, "--delay", "2", "--html", "report.html"], { cwd });
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const kept = () => (existsSync(join(cwd, "scan.state")) ? read(cwd, "scan.state").trim().split("\n") : []);
  // The first line says what is scanned; the second is the first page.
  await vi.waitFor(() => expect(kept().length).toBeGreaterThan(1), { timeout: patience, interval: 50 });
  child.kill("SIGINT");
  expect(await ended).toBe(130);
  expect(said).toMatch(
    /error Stopped; scan\.state has \d finished pages?\.\nremedy Run the same command again/,
  );
  expect(said).toContain("scan: 0 of");
  expect(existsSync(join(cwd, "report.html"))).toBe(false);

  const done = kept()
    .slice(1)
    .map((line) => new URL(JSON.parse(line).url).pathname);
  const calls = site.calls.length;
  const { code, out } = await tillit(cwd, [...args, "--delay", "0", "--json"]);
  expect(code).toBe(0);
  const { pages } = JSON.parse(out).observation as { pages: { url: string; failure?: string }[] };
  expect(pages.map(({ url, failure }) => failure ?? new URL(url).pathname).sort()).toEqual([
    "/",
    "/a",
    "/b",
    "/c",
    "/mapped",
  ]);
  expect(
    site.calls
      .slice(calls)
      .map(({ path }) => path)
      .filter((path) => done.includes(path)),
  ).toEqual([]);
});
