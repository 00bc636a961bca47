// One visitor's way: a first visit, the answer, the next visit, and another visitor's look into the preferences.
import { accept } from "./accept.mjs";
import { newVisitor, openTab } from "./browser.mjs";
import { churn } from "./churn.mjs";
import { cost } from "./cost.mjs";
import { firstVisit } from "./first-visit.mjs";
import { forced } from "./forced.mjs";
import { preferences } from "./preferences.mjs";
import { returning } from "./returning.mjs";

/** @typedef {{ [figure: string]: number }} Figures */

/**
 * @typedef {object} Journey
 * @property {import("playwright-core").Browser} browser
 * @property {import("./serve.mjs").Served} served
 * @property {import("./tool.mjs").Tool} tool
 * @property {import("./conditions.mjs").Condition} condition
 * @property {readonly import("./conditions.mjs").Part[]} parts of the condition's
 */

/** What a visitor of their own is sent for. */
const alone = /** @type {const} */ ([
  ["preferences", preferences],
  ["cost", cost],
  ["forced", forced],
  ["churn", churn],
]);

/** @param {Journey} journey @returns {Promise<Figures>} */
export async function travel(journey) {
  const { browser, parts } = journey;
  /** @type {Figures} */
  const figures = {};
  const visitor = await newVisitor(browser);
  try {
    if (parts.some((part) => alone.every(([name]) => name !== part))) {
      const tab = await open(journey, visitor);
      Object.assign(figures, await firstVisit(journey, tab));
      if (parts.includes("accept") || parts.includes("return"))
        Object.assign(figures, await accept(journey, tab));
      if (parts.includes("return")) {
        const next = await open(journey, visitor, true);
        await tab.page.close();
        Object.assign(figures, await returning(journey, next));
      }
    }
  } finally {
    await visitor.close();
  }
  for (const [part, look] of alone) {
    if (!parts.includes(part)) continue;
    const other = await newVisitor(browser);
    try {
      Object.assign(
        figures,
        await look(journey, await open(journey, other, part === "cost" || part === "forced")),
      );
    } finally {
      await other.close();
    }
  }
  return figures;
}

/** @param {Journey} journey @param {import("playwright-core").BrowserContext} visitor @param {boolean} [blind] looks for no banner */
const open = ({ served, tool, condition }, visitor, blind) =>
  openTab(visitor, { ...condition, blank: `${served.shop}/blank`, banner: blind ? [] : tool.banner });
