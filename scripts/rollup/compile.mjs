// From TypeScript to JavaScript.
import typescript from "@rollup/plugin-typescript";
import ts from "typescript";
import { at, bundled } from "./paths.mjs";

/** Checks the types as well. @param {string} tsconfig @param {{ [name: string]: string[] }} [paths] */
export const checked = (tsconfig, paths) =>
  typescript({
    tsconfig: at(tsconfig),
    noEmit: false,
    allowImportingTsExtensions: false,
    rewriteRelativeImportExtensions: true,
    noEmitOnError: true,
    ...(paths && { paths }),
  });

/** Packages meet through their built files, as they do at a user's. @param {string} folder of the package */
export const compile = (folder) => checked(`packages/${folder}/tsconfig.json`, bundled[folder] ?? {});

/**
 * What the library's build has checked already need only lose its types, which is done in a tenth of the time.
 *
 * @param {string} folder of the package
 * @returns {import("rollup").Plugin}
 */
export function transpile(folder) {
  const file = at(`packages/${folder}/tsconfig.json`);
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(file, ts.sys.readFile).config,
    ts.sys,
    at(`packages/${folder}`),
  );
  return {
    name: "transpile",
    transform(code, id) {
      if (!/\.tsx?$/.test(id)) return null;
      const compilerOptions = { ...options, sourceMap: true };
      const { outputText, sourceMapText } = ts.transpileModule(code, { compilerOptions, fileName: id });
      return { code: outputText.replace(/\/\/# sourceMappingURL=.*$/, ""), map: sourceMapText };
    },
  };
}
