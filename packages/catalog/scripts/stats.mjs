// Counts what the catalogue holds. With --write it puts the figures into docs/catalog.md.
import { readData } from "./read-data.mjs";
import { replacePart } from "./replace-part.mjs";

const entries = readData();
const items = entries.flatMap((entry) => entry.items.map((item) => ({ entry, item })));
const categories = ["necessary", "functionality", "tracking"];

/** @param {(row: (typeof items)[number]) => boolean} fits */
const countItems = (fits) => items.filter(fits).length;
/** @param {(row: (typeof entries)[number]) => boolean} fits */
const countEntries = (fits) => entries.filter(fits).length;
/** @param {(string | number)[]} cells */
const row = (...cells) => `| ${cells.join(" | ")} |`;

const groups = [...new Set(entries.map(({ group }) => group))].sort();
const text = [
  "",
  row("", "services", "cookies and storage keys"),
  row("---", "---:", "---:"),
  row("all", entries.length, items.length),
  ...categories.map((category) =>
    row(
      category,
      countEntries((entry) => entry.category === category),
      countItems(({ entry, item }) => (item.category ?? entry.category) === category),
    ),
  ),
  row(
    "cookies",
    "",
    countItems(({ item }) => item.kind === "cookie"),
  ),
  row(
    "storage keys, databases, caches, workers",
    "",
    countItems(({ item }) => item.kind !== "cookie"),
  ),
  row(
    "names with a pattern",
    "",
    countItems(({ item }) => item.name.includes("*")),
  ),
  row(
    "known at the vendor's own hosts only",
    "",
    countItems(({ item }) => item.on !== undefined),
  ),
  row(
    "with a category of their own",
    "",
    countItems(({ item }) => item.category !== undefined),
  ),
  row(
    "with a vendor's consent call",
    countEntries((entry) => entry.consent !== undefined),
    "",
  ),
  row(
    "without any storage",
    countEntries((entry) => entry.items.length === 0),
    "",
  ),
  row(
    "vendor's page named as a source",
    countEntries((entry) => entry.sources.some(isPage)),
    "",
  ),
  row(
    "compared with that page since",
    countEntries((entry) => entry.sources.some(isVerified)),
    "",
  ),
  "",
  row("group", "services", "cookies and storage keys"),
  row("---", "---:", "---:"),
  ...groups.map((group) =>
    row(
      group,
      countEntries((entry) => entry.group === group),
      countItems(({ entry }) => entry.group === group),
    ),
  ),
  "",
].join("\n");

console.log(text);
if (process.argv.includes("--write")) {
  replacePart(new URL("../../../docs/catalog.md", import.meta.url), "figures", text);
}

/** @param {{ from: string }} source */
function isPage({ from }) {
  return from !== "observed";
}
/** @param {{ verified?: string }} source */
function isVerified({ verified }) {
  return verified !== undefined;
}
