// The server's own page: one script and one style sheet, both its own, so that its CSP can name nobody else.
import { readFileSync } from "node:fs";
import nodeResolve from "@rollup/plugin-node-resolve";
import { checked } from "./compile.mjs";
import { minify } from "./minify.mjs";
import { at } from "./paths.mjs";

/** In the order in which one may overrule another. */
const styles = ["colours", "page", "cards", "controls", "charts", "tables", "lists", "record"];

/** @type {import("rollup").RollupOptions} */
export const dashboard = {
  input: at("packages/server/src/dashboard/main.tsx"),
  output: { file: at("packages/server/dist/dashboard/app.js"), format: "es", plugins: [minify()] },
  plugins: [
    checked("packages/server/src/dashboard/tsconfig.json"),
    nodeResolve({ browser: true }),
    {
      name: "style-sheet",
      generateBundle() {
        const folder = at("packages/server/src/dashboard/style");
        const source = styles.map((name) => readFileSync(`${folder}/${name}.css`, "utf8")).join("");
        this.emitFile({ type: "asset", fileName: "app.css", source });
      },
    },
  ],
};
