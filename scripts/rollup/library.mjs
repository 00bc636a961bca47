// Packages for npm and for Node.
import { readdirSync, readFileSync } from "node:fs";
import dts from "rollup-plugin-dts";
import { compile } from "./compile.mjs";
import { at, isExternal } from "./paths.mjs";

/**
 * ES modules, CommonJS and types of one package. A package for Node alone needs no CommonJS.
 *
 * @param {string} folder of the package
 * @param {{ [name: string]: string }} input names each entry
 * @param {import("rollup").Plugin[]} [plugins]
 * @param {{ commonJs?: boolean, paths?: { [format: string]: { [from: string]: string } } }} [options]
 * @returns {import("rollup").RollupOptions[]}
 */
export function library(folder, input, plugins = [], { commonJs = true, paths = {} } = {}) {
  const dir = at(`packages/${folder}/dist`);
  const entries = Object.fromEntries(
    Object.entries(input).map(([name, file]) => [name, at(`packages/${folder}/src/${file}`)]),
  );
  /** @param {"es" | "cjs"} format @param {string} extension @returns {import("rollup").OutputOptions} */
  const output = (format, extension) => ({
    dir,
    format,
    entryFileNames: `[name].${extension}`,
    chunkFileNames: `chunks/[name]-[hash].${extension}`,
    exports: "named",
  });
  // A module a file, so that a site's own bundler leaves out what it does not need, down to the function.
  /** @param {"es" | "cjs"} format @param {string} extension @returns {import("rollup").OutputOptions} */
  const code = (format, extension) => ({
    ...output(format, extension),
    preserveModules: true,
    preserveModulesRoot: at(`packages/${folder}/src`),
    ...(paths[format] && { paths: paths[format] }),
  });
  return [
    {
      input: entries,
      external: isExternal,
      output: [code("es", "js"), ...(commonJs ? [code("cjs", "cjs")] : [])],
      plugins: [compile(folder), ...plugins],
    },
    {
      input: entries,
      external: isExternal,
      output: [output("es", "d.ts"), ...(commonJs ? [output("cjs", "d.cts")] : [])],
      plugins: [dts({ tsconfig: at(`packages/${folder}/tsconfig.json`), compilerOptions: { paths: {} } })],
    },
  ];
}

/**
 * A program for Node: ES modules, each command in a file of its own that is read when it is called.
 *
 * @param {string} folder
 * @param {string} input
 * @returns {import("rollup").RollupOptions}
 */
export function program(folder, input) {
  return {
    input: at(`packages/${folder}/src/${input}`),
    external: isExternal,
    output: {
      dir: at(`packages/${folder}/dist`),
      format: "es",
      entryFileNames: "[name].js",
      chunkFileNames: "commands/[name].js",
    },
    plugins: [compile(folder)],
  };
}

/**
 * React's server renders a module with hooks in the browser only where it says so itself; bundling drops the words.
 *
 * @type {import("rollup").Plugin}
 */
export const useClient = {
  name: "use-client",
  renderChunk: (code) => ({ code: `"use client";\n${code}`, map: null }),
};

/**
 * Svelte's components travel as their authors wrote them, with their types: the site's own compiler makes them fit its
 * version.
 *
 * @param {string} folder
 * @returns {import("rollup").Plugin}
 */
export const components = (folder) => ({
  name: "components",
  generateBundle() {
    const names = readdirSync(at(`packages/${folder}/src`)).filter((name) =>
      /\.svelte(\.d\.ts)?$/.test(name),
    );
    for (const fileName of names) {
      const source = readFileSync(at(`packages/${folder}/src/${fileName}`), "utf8");
      this.emitFile({ type: "asset", fileName, source });
    }
  },
});
