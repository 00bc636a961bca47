// Writes docs/performance.md from one run.
import { conditions } from "./conditions.mjs";
import { judge } from "./goals.mjs";
import { summarise } from "./statistics.mjs";
import { losses, markdown, round, tables } from "./table.mjs";

/** @typedef {import("./figures.mjs").Results} Results */
/** @typedef {import("./goals.mjs").Judged} Judged */

const references = { none: "no tool", floor: "the banner by hand", rival: "the best rival" };

/** Pure. @param {Results} results @returns {string} Markdown */
export function documentOf(results) {
  const { machine, samples } = results;
  const judged = judge(results);
  const failed = samples.filter(({ error }) => error);
  const load = summarise(samples.map((sample) => sample.load));
  const lost = losses(results);
  const runs = new Set(samples.map(({ run }) => run)).size;
  const measured = Object.keys(conditions).filter((id) => samples.some(({ condition }) => condition === id));
  return `<!-- Written by \`npm run bench\`. Change scripts/bench/document.mjs instead. -->
# Performance

Tillit beside what npm offers, on one and the same page, in one and the same run.

## How to repeat it

\`\`\`sh
npm run bench                                              # everything, 7 runs: about an hour
npm run bench -- --runs 5 --conditions cpu1,cpu4,slow4g    # less of it
npm run bench -- --tools tillit,vanilla --only first,accept --out .cache/bench/some.json
node scripts/bench.mjs --from .cache/bench/last.json       # writes this page again from a run's raw data
\`\`\`

It needs Chromium, \`openssl\` and npm. The rivals are installed at exact versions into \`.cache/bench\` and are dependencies of nothing. Every sample goes into \`.cache/bench/last.json\`, with the load average of its moment. It is a benchmark and no test: no check depends on a time.

## How it is measured

- Each journey is a new browser context: a first visit, "accept all", the next visit, and, as another visitor, the preferences. Tools take turns within a run, and each run begins with another one. One pass before the first run is not measured.
- A shop and a third party, two origins on this machine over HTTP/2 and TLS. Every answer was compressed by brotli at quality 11 beforehand. The connection to the shop is open and the renderer is warm when a visit begins.
- Main-thread time is the thread's own processor time, so that other programs disturb it least, on visits of equal length on which nobody looks for the banner; times of what a visitor sees suffer from a loaded machine, which is why only tools of one run can be compared.
- Visible: on the screen and not transparent, frame by frame, never before the page's first paint. Still: opaque and unchanged for 60 ms; the beginning of these counts. The hand rests on a button for 100 ms before it clicks.
- INP is the longest event of the click as Chromium counts it, in steps of 8 ms; one that is not reported, being shorter than 16, counts as 8.
- "No tool" is the page alone: without any tag on a first visit, with the tags as plain deferred scripts on the next. "A banner by hand" is a kilobyte that stands on the page, and does almost nothing: no versions, no proof, no deletion, no keyboard. "Added" is less the median of no tool.
- Tillit compiled is measured as a page has it that is cached for everybody: who has answered gets the unseen first layer as well. What it fetches unasked after the banner is the preferences, and what they cost is in what a first visit costs.
- A held script on the page is two nodes with its line break: with 50 of them 100 of the nodes added are tags.
- † holds no scripts: here a few lines of the site's own release them.

## The run

${machine.when.slice(0, 10)}, Tillit ${machine.version}, Chromium ${machine.browser}, Node ${machine.node}, ${machine.cores} × ${machine.cpu}. ${runs} ${runs === 1 ? "run" : "runs"}, ${samples.length} journeys, ${failed.length} of them failed. **Load average ${round(load?.median)}** (${round(load?.p10)}–${round(load?.p90)}) on ${machine.cores} processors${load && load.median > machine.cores / 2 ? ": the machine was not quiet, and absolute times are longer than they need be" : ""}.
${failed.length ? `\nFailed: ${[...new Set(failed.map(({ tool, condition }) => `${tool} under ${condition}`))].join(", ")}.\n` : ""}
## To reach

Medians of this run; Tillit is the compiled form. ${judged.filter(({ reached }) => reached).length} of ${judged.length} are reached.

${markdown(["what", "condition", "no tool", "by hand", "best rival", "Tillit", "to reach", "reached"], judged.map(goalRow))}

## What Tillit loses

${
  lost.length
    ? `Where the best rival's median is better than that of the compiled form, the widest gap first.

${markdown(
  ["what", "condition", "Tillit", "best rival", "who"],
  lost.map(({ name, unit, condition, own, best, rival }) => [
    `${name}${unit ? `, ${unit}` : ""}`,
    condition,
    round(own),
    round(best),
    rival,
  ]),
)}`
    : "Nothing in this run."
}

## Everything

Median (p10–p90).

${measured.map((id) => `### ${id}: ${conditions[id]?.what}\n\n${tables(results, id).join("\n\n")}`).join("\n\n")}
`;
}

/** @param {Judged} goal */
function goalRow(goal) {
  const { what, unit = "", condition, of, atMost, limit, spread, inOrder, reached } = goal;
  const name = of && references[of];
  const ratio = of && goal.tillit !== undefined && goal[of] ? ` (${round(goal.tillit / goal[of])} ×)` : "";
  const order = inOrder === undefined ? "" : inOrder ? ", in order" : ", **not in order**";
  const times = name && (atMost === 1 ? name : `${atMost} × ${name}`);
  const value = limit !== undefined && (name || spread) ? ` (${round(limit)})` : "";
  const bound = times ?? (spread ? `${atMost} and the page's own spread` : `${atMost}`);
  return [
    `${what}${unit && `, ${unit}`}`,
    condition,
    round(goal.none),
    round(goal.floor),
    goal.rivalName ? `${round(goal.rival)}, ${goal.rivalName}` : "–",
    `${round(goal.tillit)}${ratio}${order}`,
    `at most ${bound}${value}`,
    reached === undefined ? "not measured" : reached ? "yes" : "**no**",
  ];
}
