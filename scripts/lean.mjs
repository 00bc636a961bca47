// Libraries, compiled from their own sources without what the banner does not use.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { cuts } from "./lean-cuts.mjs";

const require = createRequire(import.meta.url);
/** @param {string} name */
const folderOf = (name) => dirname(require.resolve(`${name}/package.json`));

/** Whole sources where a library publishes them, so that what is cut can be found by name. */
const entries = { preact: "src/index.js", "js-cookie": "dist/js.cookie.mjs" };
const libraries = Object.entries(entries).map(([name, entry]) => ({ name, entry, folder: folderOf(name) }));

/** @param {string} code */
const withoutComments = (code) => code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");

/** A space in the words stands for any white space in the code. @param {string} words */
const pattern = (words) =>
  new RegExp(words.replace(/[\\^$+?.*()|[\]{}]/g, "\\$&").replaceAll(" ", "\\s+"), "g");

/**
 * Pure. The source without its cuts.
 *
 * @param {string} file package and path, `preact/src/render.js`
 * @param {string} source
 * @throws {Error} when a cut is not found just once: another version is to be looked at before it ships
 */
export function cut(file, source) {
  let code = withoutComments(source);
  for (const [from, through, put] of cuts[file] ?? []) {
    const [start, again] = code.matchAll(pattern(from));
    const tail = start && code.slice(start.index + start[0].length);
    const end = tail?.match(new RegExp(pattern(through), ""));
    if (!start || again || !tail || !end)
      throw new Error(
        `${file} does not have once: ${from} … ${through}. Look at what changed in it, and mend scripts/lean-cuts.mjs.`,
      );
    code = code.slice(0, start.index) + put + tail.slice((end.index ?? 0) + end[0].length);
  }
  return code;
}

/**
 * Takes the place of the libraries in a bundle.
 *
 * @param {string[]} [names] of the libraries
 * @returns {import("rollup").Plugin}
 */
export function lean(names = Object.keys(entries)) {
  const chosen = libraries.filter(({ name }) => names.includes(name));
  const libraryOf = (/** @type {string | undefined} */ path) =>
    chosen.find(({ folder }) => path?.startsWith(`${folder}/`));
  return {
    name: "lean",
    resolveId(id, importer) {
      const library = chosen.find(({ name }) => name === id);
      if (library) return join(library.folder, library.entry);
      if (!libraryOf(importer) || !id.startsWith(".")) return null;
      return `${join(dirname(/** @type {string} */ (importer)), id).replace(/\.js$/, "")}.js`;
    },
    load(path) {
      const library = libraryOf(path);
      if (!library) return null;
      const file = `${library.name}/${relative(library.folder, path)}`;
      return { code: cut(file, readFileSync(path, "utf8")), map: null };
    },
  };
}
