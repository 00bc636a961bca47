// Builds an example with Vite, as its author would, into a folder of its own.
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { startSite } from "../servers/site.mjs";
import { once } from "./once.mjs";

/**
 * @typedef {object} BuildOptions
 * @property {string} [as] names the build, where one example is built twice
 * @property {() => import("vite").PluginOption[]} [plugins]
 * @property {{ [from: string]: string }} [alias]
 */

/**
 * Builds and serves an example. Its pages find the third party's origin as `{{thirdParty}}`.
 *
 * @param {string} name folder of the example below `examples`
 * @param {string} thirdParty
 * @param {BuildOptions} [options]
 */
export async function serveApp(name, thirdParty, { as = name, plugins, alias } = {}) {
  const outDir = fileURLToPath(new URL(`../../.cache/apps/${as}/`, import.meta.url));
  await once(outDir, name, () =>
    build({
      root: fileURLToPath(new URL(`../${name}/`, import.meta.url)),
      configFile: false,
      logLevel: "error",
      plugins: plugins?.(),
      resolve: { alias, conditions: ["svelte", "module", "browser", "production"] },
      build: { outDir, emptyOutDir: true, reportCompressedSize: false },
    }),
  );
  return startSite({ root: outDir, history: "/index.html", values: { thirdParty } });
}

/**
 * Builds `src/server` and `src/client` of an example with the framework's development build, which says what it finds
 * wrong.
 *
 * @param {string} name folder of the example below `examples`
 * @param {BuildOptions} [options]
 * @returns {Promise<{ server: string, client: string }>} where the two modules stand, each complete in itself
 */
export async function buildBothSides(name, { as = name, plugins, alias } = {}) {
  const entries = { server: "server", client: "client" };
  for (const side of /** @type {const} */ (["server", "client"])) {
    const outDir = fileURLToPath(new URL(`../../.cache/modules/${as}/${side}/`, import.meta.url));
    const root = fileURLToPath(new URL(`../${name}/`, import.meta.url));
    await once(outDir, name, () => buildForDevelopment(root, side, outDir, { plugins, alias }));
    entries[side] = `${outDir}entry.mjs`;
  }
  return entries;
}

/** @param {string} root @param {"server" | "client"} side @param {string} outDir @param {BuildOptions} options */
async function buildForDevelopment(root, side, outDir, { plugins, alias }) {
  const ssr = side === "server";
  const input = `${root}src/${side}`;
  const { NODE_ENV } = process.env;
  // Compilers of frameworks go by it, and the builder changes it for all that come after.
  process.env.NODE_ENV = "development";
  try {
    await build({
      root,
      configFile: false,
      mode: "development",
      logLevel: "error",
      plugins: plugins?.(),
      resolve: { alias, conditions: ["svelte", "development", ssr ? "node" : "browser"] },
      ssr: { noExternal: true, resolve: { conditions: ["svelte", "development", "node"] } },
      define: { "process.env.NODE_ENV": '"development"' },
      build: {
        outDir,
        emptyOutDir: true,
        minify: false,
        ssr: ssr && input,
        rollupOptions: {
          input,
          output: { format: "es", entryFileNames: "entry.mjs", inlineDynamicImports: true },
        },
      },
    });
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}
