// Which module stands in the place of which, where a build differs from the library.

/**
 * Puts one module in the place of another, by the names of their files.
 *
 * @param {{ [file: string]: string }} table
 * @returns {import("rollup").Plugin}
 */
const inPlace = (table) => ({
  name: "in-place",
  resolveId(source, importer) {
    const [, folder = "", file = ""] = /^\.\/(.*\/)?([^/]+)$/.exec(source) ?? [];
    return table[file] && importer ? importer.replace(/[^/]*$/, folder + table[file]) : null;
  },
});

/** A script tag has no bundler to split its file: languages are fetched from beside it, and everything else is in it. */
export const oneFile = inPlace({
  "load.ts": "load-beside-script.ts",
  "load-texts.ts": "load-texts-beside-script.ts",
  "more.ts": "more-beside-script.ts",
  "intent.ts": "no-intent.ts",
  "clean-up-later.ts": "clean-up.ts",
});

/** A module that is fetched by its address finds the rest beside itself. */
export const besideModule = inPlace({
  "load.ts": "load-beside-module.ts",
  "load-texts.ts": "load-texts-beside-module.ts",
  "more.ts": "more-beside-module.ts",
});

/** What is built for one language has its words, and the policy in them; its buttons are the gate's. */
export const oneLanguage = inPlace({
  "texts-for.ts": "texts-of-site.ts",
  "localise.ts": "localised.ts",
  "intent.ts": "intent-of-gate.ts",
});
