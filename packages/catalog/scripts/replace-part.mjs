// Replaces the part of a page that a script writes, and leaves the rest to its authors.
import { readFileSync, writeFileSync } from "node:fs";

/** @param {URL} page @param {string} name of the part, as in `<!-- name -->` @param {string} text */
export function replacePart(page, name, text) {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const before = readFileSync(page, "utf8");
  const [start, end] = [before.indexOf(open), before.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`${page.pathname} lacks ${open} … ${close}; put the two in.`);
  writeFileSync(page, `${before.slice(0, start + open.length)}\n${text}\n${before.slice(end)}`);
}
