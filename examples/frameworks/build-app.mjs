// Builds an example with Vite, as its author would, into a folder of its own.
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { startSite } from "../servers/site.mjs";

/**
 * @param {string} name folder of the example below `examples`
 * @param {{ as?: string, plugins?: import("vite").PluginOption[], alias?: { [from: string]: string } }} [options]
 *   `as` names the build, where one example is built twice
 * @returns {Promise<URL>} the folder with the built site
 */
async function buildApp(name, { as = name, plugins = [], alias } = {}) {
  const outDir = new URL(`../../.cache/apps/${as}/`, import.meta.url);
  await build({
    root: fileURLToPath(new URL(`../${name}/`, import.meta.url)),
    configFile: false,
    logLevel: "error",
    plugins,
    resolve: { alias, conditions: ["svelte", "module", "browser", "production"] },
    build: { outDir: fileURLToPath(outDir), emptyOutDir: true, reportCompressedSize: false },
  });
  return outDir;
}

/**
 * Builds and serves an example. Its pages find the third party's origin as `{{thirdParty}}`.
 *
 * @param {string} name
 * @param {string} thirdParty
 * @param {Parameters<typeof buildApp>[1]} [options]
 */
export async function serveApp(name, thirdParty, options) {
  return startSite({ root: await buildApp(name, options), history: "/index.html", values: { thirdParty } });
}

/**
 * One module of an example, complete in itself, for a test in Node: `ssr` builds what its server runs.
 *
 * @param {string} entry below `examples`
 * @param {{ as: string, ssr?: boolean, plugins?: import("vite").PluginOption[], alias?: { [from: string]: string } }} options
 * @returns {Promise<string>} where it stands
 */
export async function buildModule(entry, { as, ssr = false, plugins = [], alias }) {
  const input = fileURLToPath(new URL(`../${entry}`, import.meta.url));
  const outDir = fileURLToPath(new URL(`../../.cache/modules/${as}/`, import.meta.url));
  await build({
    configFile: false,
    logLevel: "error",
    plugins,
    resolve: { alias, conditions: ["svelte", ssr ? "node" : "browser"] },
    ssr: { noExternal: true },
    // The frameworks' development builds, which say what they find wrong.
    define: { "process.env.NODE_ENV": '"development"' },
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      ssr: ssr && input,
      ...(!ssr && { lib: { entry: input, formats: ["es"] } }),
      rollupOptions: { input, output: { entryFileNames: "entry.mjs", inlineDynamicImports: true } },
    },
  });
  return `${outDir}entry.mjs`;
}
