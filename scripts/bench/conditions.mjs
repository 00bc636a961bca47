// Under what everything is measured, and which parts of a visit where.

/**
 * @typedef {object} Condition
 * @property {string} what
 * @property {number} cpu how much slower than this machine
 * @property {boolean} [slow] network
 * @property {number} tags held scripts of a third party
 * @property {boolean} [inline] one more in the middle, with its code on the page
 * @property {number} [nodes] elements on the page besides
 * @property {Part[]} parts
 */

/** @typedef {"first" | "accept" | "return" | "cost" | "preferences" | "forced" | "churn"} Part */

/** @type {{ [id: string]: Condition }} */
export const conditions = {
  cpu1: {
    what: "this machine as it is, 50 tags",
    cpu: 1,
    tags: 50,
    parts: ["first", "cost", "accept", "return", "preferences", "forced"],
  },
  cpu4: {
    what: "a quarter of its speed, 50 tags",
    cpu: 4,
    tags: 50,
    parts: ["first", "cost", "accept", "return"],
  },
  slow4g: { what: "slow 4G, 10 tags", cpu: 1, slow: true, tags: 10, parts: ["first", "accept"] },
  "slow4g-inline": {
    what: "slow 4G, 10 tags and an inline one in the middle",
    cpu: 1,
    slow: true,
    tags: 10,
    inline: true,
    parts: ["first", "accept"],
  },
  tags500: { what: "500 tags", cpu: 1, tags: 500, parts: ["first", "accept"] },
  nodes20000: { what: "20,000 nodes, 5 tags", cpu: 1, tags: 5, nodes: 20_000, parts: ["cost", "accept"] },
  churn: { what: "2,000 mutations a second, 5 tags", cpu: 1, tags: 5, parts: ["churn"] },
};
