// Runs the benchmark: all tools in turn, run after run, and gives the results after each run.
import { readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { build, root } from "../bootstrap.mjs";
import { openBrowser } from "./browser.mjs";
import { conditions } from "./conditions.mjs";
import { travel } from "./journey.mjs";
import { folder, installRivals } from "./rivals.mjs";
import { serve } from "./serve.mjs";
import { tools as all } from "./tools.mjs";

/**
 * @typedef {object} Wanted
 * @property {number} runs
 * @property {readonly string[]} tools
 * @property {readonly string[]} conditions
 * @property {readonly string[]} parts
 */

/** @param {Wanted} wanted @param {(results: import("./figures.mjs").Results) => void} keep */
export async function measure(wanted, keep) {
  await build({ quiet: true });
  await installRivals();
  const tools = all.filter(({ id }) => wanted.tools.includes(id));
  const served = await serve(folder);
  served.publish("/blank", "<!doctype html><title>Blank</title>");
  served.publish("/favicon.ico", "");
  for (const { id, files } of tools) {
    const base = `/tools/${id}/`;
    for (const [path, content] of Object.entries((await files?.(base)) ?? {}))
      served.publish(base + path, content, "public, max-age=31536000, immutable");
  }
  const browser = await openBrowser(served.pin);
  /** @type {import("./figures.mjs").Results} */
  const results = {
    machine: {
      when: new Date().toISOString(),
      version: JSON.parse(readFileSync(join(root, "packages/sdk/package.json"), "utf8")).version,
      browser: browser.version(),
      node: process.versions.node,
      cpu: cpus()[0]?.model.trim() ?? "unknown",
      cores: cpus().length,
    },
    tools: Object.fromEntries(
      tools.map(({ id, name, kind, gluesItself }) => [id, { name, kind, gluesItself }]),
    ),
    samples: [],
  };

  /** @param {import("./tool.mjs").Tool} tool @param {string} id of the condition @param {(part: string) => boolean} now */
  async function journey(tool, id, now) {
    const condition = conditions[id];
    const parts = condition?.parts.filter((part) => wanted.parts.includes(part) && now(part)) ?? [];
    if (condition && parts.length) return travel({ browser, served, tool, condition, parts });
    return {};
  }

  try {
    const warm = ["first", "accept", "churn"];
    for (const tool of tools)
      await journey(tool, "cpu1", (part) => warm.includes(part)).catch(() => undefined);
    for (let run = 0; run < wanted.runs; run++) {
      const began = Date.now();
      const turn = run % tools.length;
      for (const condition of wanted.conditions) {
        for (const tool of [...tools.slice(turn), ...tools.slice(0, turn)]) {
          const sample = { run, condition, tool: tool.id, load: loadavg()[0] ?? Number.NaN };
          try {
            results.samples.push({ ...sample, figures: await journey(tool, condition, inRun(run)) });
          } catch (error) {
            const [reason = ""] = String(error).split("\n");
            console.error(`${tool.id} under ${condition}: ${reason}`);
            results.samples.push({ ...sample, error: reason });
          }
        }
      }
      keep(results);
      const seconds = Math.round((Date.now() - began) / 1000);
      console.log(
        `Run ${run + 1} of ${wanted.runs} took ${seconds} s; load average ${loadavg()[0]?.toFixed(1)}.`,
      );
    }
  } finally {
    await browser.close();
    served.close();
  }
}

/** How often script forces a layout is the same each time: once is enough. @param {number} run @returns {(part: string) => boolean} */
const inRun = (run) => (part) => part !== "forced" || run === 0;
