// Files of the sdk that a browser loads as they are.
import { readdirSync } from "node:fs";
import nodeResolve from "@rollup/plugin-node-resolve";
import replace from "@rollup/plugin-replace";
import { lean } from "../lean.mjs";
import { transpile } from "./compile.mjs";
import { besideModule, oneFile, oneLanguage } from "./in-place.mjs";
import { minify, tightStyles } from "./minify.mjs";
import { at } from "./paths.mjs";

/** Everything from the sources into one file. @param {import("rollup").Plugin[]} inPlace */
const whole = (...inPlace) => [
  ...inPlace,
  transpile("sdk"),
  tightStyles,
  lean(),
  nodeResolve({ browser: true }),
  replace({ preventAssignment: true, "process.env.NODE_ENV": '"production"' }),
];

/** A page that does not say UTF-8 reads a script in its own encoding. */
const format = { comments: false, ecma: /** @type {const} */ (2020), ascii_only: true };

/**
 * One classic script, minified, complete in itself but for languages other than English.
 *
 * @param {string} file below `dist`
 * @param {string} input
 * @param {string} [name] of the global
 * @param {import("@rollup/plugin-terser").Options} [options]
 * @returns {import("rollup").RollupOptions}
 */
export function scriptTag(file, input, name = "tillit", options = {}) {
  return {
    input: at(`packages/sdk/src/${input}`),
    output: {
      file: at(`packages/sdk/dist/${file}`),
      format: "iife",
      name,
      inlineDynamicImports: true,
      // Beside the file, and not named in it: every visitor would download the name.
      sourcemap: "hidden",
      plugins: [minify({ format, ...options })],
    },
    plugins: whole(oneFile),
  };
}

/**
 * "Your consent", which the script tag's file fetches from beside itself, with its words beside it again.
 *
 * @type {import("rollup").RollupOptions}
 */
export const yourConsent = {
  input: at("packages/sdk/src/banner/your-consent/index.ts"),
  output: {
    file: at("packages/sdk/dist/your-consent.js"),
    format: "es",
    plugins: [minify({ module: true, format })],
  },
  plugins: [besideModule, transpile("sdk"), tightStyles, nodeResolve({ browser: true })],
};

/**
 * What `tillit build` puts a policy into: as written, since only then it is known what can be left out.
 *
 * @param {string} name
 * @param {"es" | "iife"} format
 * @returns {import("rollup").RollupOptions}
 */
export function compiled(name, format) {
  return {
    input: at(`packages/sdk/src/compiled/${name}.ts`),
    output: {
      file: at(`packages/sdk/dist/compiled/${name}.js`),
      format,
      name: "tillit",
      freeze: false,
      inlineDynamicImports: true,
    },
    plugins: whole(oneLanguage, besideModule),
  };
}

/**
 * The part of Preact that the banner uses, beside the banner's modules, which import it as any other of ours.
 *
 * @returns {import("rollup").RollupOptions}
 */
export function preact() {
  /** @param {"es" | "cjs"} format @param {string} extension @returns {import("rollup").OutputOptions} */
  const output = (format, extension) => ({
    file: at(`packages/sdk/dist/banner/preact.${extension}`),
    format,
    plugins: [minify({ module: true })],
  });
  return {
    input: "preact",
    output: [output("es", "js"), output("cjs", "cjs")],
    plugins: [lean(["preact"])],
  };
}

/**
 * The languages, each a small module that the script tag's file fetches.
 *
 * @param {string} folder of the sources
 * @param {string} to folder below `dist`
 * @returns {import("rollup").RollupOptions}
 */
export function locales(folder, to) {
  const names = readdirSync(at(folder)).filter((name) => /^[a-z]{2,3}(-[A-Za-z]+)?\.ts$/.test(name));
  return {
    input: names.map((name) => at(`${folder}/${name}`)),
    output: { dir: at(`packages/sdk/dist/${to}`), format: "es", plugins: [minify()] },
    plugins: [transpile("sdk")],
  };
}
