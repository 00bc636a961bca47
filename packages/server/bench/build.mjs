// Bundles one of the server's TypeScript files so that plain Node can run it.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = new URL("../../../", import.meta.url);
const path = (from) => fileURLToPath(new URL(from, root));

/**
 * @param {string} entry from the package's folder: `src/bin.ts`
 * @returns {Promise<string>} the bundle's path
 */
export async function bundle(entry) {
  const outfile = path(`packages/server/.cache/${entry.replaceAll(/[/.]/g, "-")}.mjs`);
  await build({
    entryPoints: [path(`packages/server/${entry}`)],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    alias: {
      "@tillit/record": path("packages/record/src/index.ts"),
      "@tillit/record/schema": path("packages/record/src/schema/index.ts"),
      "@tillit/sdk/notice": path("packages/sdk/src/notice/index.ts"),
    },
    external: ["better-sqlite3", "pg", "hono", "@hono/node-server", "prom-client", "esbuild", "vitest"],
    logLevel: "error",
  });
  return outfile;
}
