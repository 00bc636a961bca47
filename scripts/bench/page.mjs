// The one page that every tool is put on, and the words that every banner says.

export const words = {
  title: "Cookies in this shop",
  intro:
    "Some cookies keep the shop running. With your permission we also remember your settings and count visits. You may allow all of it, none of it, or choose for yourself.",
  accept: "Accept all",
  reject: "Reject all",
  customise: "Customise",
  save: "Save my choice",
  necessary: "Necessary",
  functionality: "Settings",
  tracking: "Visits",
};

/**
 * A script that a tool holds until its category is granted.
 *
 * @typedef {object} Tag
 * @property {number} number in document order
 * @property {"functionality" | "tracking"} category
 * @property {string} [src]
 * @property {string} [code]
 */

/**
 * @typedef {object} Setting
 * @property {readonly Tag[]} tags
 * @property {number} [nodes] elements on the page besides
 */

const style =
  "body{margin:0;font:17px/1.55 Georgia,serif;color:#1c1c1c}header,main{max-width:58rem;margin:auto;padding:1.2rem}" +
  "h1{font-size:3rem}.shelf i{padding:0 .15rem}";

/** Sentences of varying length that compress like text, the same on each run. @param {number} seed */
function sentence(seed) {
  const parts = [
    "lamp",
    "brass",
    "linen shade",
    "from Aarhus",
    "in oak",
    "warm light",
    "by hand",
    "for reading",
  ];
  const length = 18 + (seed % 9);
  return Array.from({ length }, (_, at) => parts[(seed * 5 + at * (3 + (seed % 4))) % parts.length]).join(
    " ",
  );
}

const article = Array.from(
  { length: 36 },
  (
    _,
    at,
  ) => `<section id="s${at}"><h2>Lamp number ${at + 1}</h2><p>${sentence(at)}. <a href="#s${at}">Look closer</a></p>
<ul><li>${sentence(at + 40)}</li><li>${sentence(at + 80)}</li></ul></section>`,
).join("\n");

/** @param {number} count */
const shelves = (count) =>
  Array.from(
    { length: Math.ceil(count / 10) },
    (_, at) => `<div class="shelf"><b>${at}</b>${"<i>lamp</i>".repeat(8)}</div>`,
  ).join("\n");

/** @param {Setting} setting @param {{ head?: string, bodyEnd?: string }} put what the tool puts on it */
export const pageOf = ({ nodes = 0 }, { head = "", bodyEnd = "" }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Lamps</title>
<style>${style}</style>
${head}
</head>
<body>
<header><h1>Lamps for long evenings</h1></header>
<main>${article}${shelves(nodes)}</main>
${bodyEnd}
</body>
</html>
`;

/**
 * Every fifth remembers settings, the others count visits.
 *
 * @param {number} count of files of a third party
 * @param {string} origin of the third party
 * @param {string} [inline] code to stand in the middle of them, with `#` for its number
 * @returns {Tag[]}
 */
export function tagsOf(count, origin, inline) {
  const half = inline ? Math.floor(count / 2) : -1;
  return Array.from({ length: inline ? count + 1 : count }, (_, number) => ({
    number,
    category: number % 5 === 4 ? "functionality" : "tracking",
    ...(inline && number === half
      ? { code: inline.replace("#", `${number}`) }
      : { src: `${origin}/tag/${number}.js` }),
  }));
}

/** A held script as most tools know it. @param {Tag} tag @param {string} attributes */
export const heldScript = ({ src, code = "" }, attributes) =>
  `<script type="text/plain" ${attributes}${src ? ` src="${src}"` : ""}>${code}</script>`;
