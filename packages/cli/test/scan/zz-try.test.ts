import { writeFileSync } from "node:fs";
import * as catalog from "@tillit/catalog";
import { test } from "vitest";
import { assess, htmlReport, jsonReport, junitReport, propose, sarifReport, scan, terminalReport } from "../../src/scan/index.ts";
import { nordljus } from "./site/own-pages.ts";
import { startScanSite } from "./site/start.ts";
test("x", async () => {
  const { site, close } = await startScanSite();
  const pages = (process.env.PAGES ?? "clean,trackers,tillit,vanilla,klaro,tarteaucitron,orejime,shadow,framed,leaks").split(",");
  const began = Date.now();
  const o = await scan(pages.map((p) => `${site.origin}/${p}`), { browser: process.env.BROWSER, settle: 800, delay: 0, parallel: 3, crawl: false, screenshots: 10, onProgress: (p) => console.log(Date.now() - began, JSON.stringify(p)) });
  console.log("took", Date.now() - began);
  const id = (t: string) => t;
  for (const policy of process.env.NOPOLICY ? [undefined] : [nordljus]) {
    const a = assess(o, { policy, catalog });
    console.log(terminalReport(a, { bold: id, dim: id, red: id, yellow: id, cyan: id, green: id }).slice(0, 3000));
    for (const p of pages) console.log(p, o.pages.find((x) => x.url.endsWith(p))?.visits.map((v) => v.reached ? v.duration : v.why).join(" "), "\n   ", a.findings.filter((f) => f.pages.some((u) => u.endsWith(`/${p}`)) && f.severity !== "info").map((f) => `${f.severity}:${f.rule}:${f.subject}`).join("\n    "));
    writeFileSync("/tmp/report.html", htmlReport(a));
    writeFileSync("/tmp/report.sarif", JSON.stringify(sarifReport(a)));
    writeFileSync("/tmp/report.json", JSON.stringify(jsonReport(a)));
    writeFileSync("/tmp/report.xml", junitReport(a, (f) => f.kind === "leak"));
    console.log(JSON.stringify(propose(a.inventory, { catalog }), null, 1).slice(0, 3000));
  }
  await close();
}, 400000);
