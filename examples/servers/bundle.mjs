// Bundles an app as a site's own build would: minified, split where it imports dynamically.
import { fileURLToPath } from "node:url";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import replace from "@rollup/plugin-replace";
import terser from "@rollup/plugin-terser";
import { rollup } from "rollup";

/**
 * The files of the bundle, as pages for `startSite`. What the app loads on demand is named `lazy-…`.
 *
 * @param {string | URL} entry a JavaScript module
 * @param {string} folder in which the site serves them: `/app/`
 * @returns {Promise<{ [path: string]: import("./site.mjs").PageAnswer }>} the entry is `<folder>entry.js`
 * @example const pages = await bundle(new URL("app.js", import.meta.url), "/app/")
 */
export async function bundle(entry, folder) {
  const build = await rollup({
    input: typeof entry === "string" ? entry : fileURLToPath(entry),
    plugins: [
      nodeResolve({ browser: true }),
      replace({ preventAssignment: true, values: { "process.env.NODE_ENV": '"production"' } }),
    ],
  });
  try {
    const { output } = await build.generate({
      format: "es",
      entryFileNames: "entry.js",
      chunkFileNames: ({ isDynamicEntry }) => (isDynamicEntry ? "lazy-[name]-[hash].js" : "[name]-[hash].js"),
      plugins: [terser({ module: true })],
    });
    return Object.fromEntries(
      output.flatMap((file) =>
        file.type === "chunk"
          ? [[`${folder}${file.fileName}`, { type: "text/javascript; charset=utf-8", body: file.code }]]
          : [],
      ),
    );
  } finally {
    await build.close();
  }
}
