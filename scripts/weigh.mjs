// Weighs what a budget names, in bytes after brotli.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import replace from "@rollup/plugin-replace";
import terser from "@rollup/plugin-terser";
import { rollup } from "rollup";
import { root } from "./bootstrap.mjs";

/**
 * @param {import("./budgets.mjs").Budget} budget
 * @returns {Promise<number>} bytes; several files are compressed one by one, as they travel
 * @throws {Error} when a file is not there: build first
 */
export async function weigh({ files = [], entry, built, settings, external, later }) {
  const contents = await Promise.all(files.map((file) => readFile(join(root, file))));
  if (built) contents.push(Buffer.from(await compiledFile(built, settings)));
  if (entry) contents.push(...(await bundle(entry, external, later)));
  return contents.reduce((sum, content) => sum + compressed(content), 0);
}

/** Of the example policy, as a site's own build would have it. @param {string} path @param {object} [settings] @returns {Promise<string>} */
async function compiledFile(path, settings = {}) {
  const key = JSON.stringify(settings);
  sites[key] ??= buildExample(settings);
  const content = (await sites[key])[path];
  if (content === undefined) throw new Error(`tillit build does not make ${path}: mend the budget`);
  return content;
}

/** By its settings. @type {{ [settings: string]: Promise<{ [path: string]: string }> }} */
const sites = {};

/** @param {object} settings @returns {Promise<{ [path: string]: string }>} */
async function buildExample(settings) {
  const { buildSite, settingsSchema } = await import(join(root, "packages/cli/dist/index.js"));
  const policy = JSON.parse(await readFile(join(root, "examples/policies/nordljus-2.0.json"), "utf8"));
  return (await buildSite(policy, settingsSchema.parse(settings), ["en"])).files;
}

/** @param {Uint8Array} content */
export function compressed(content) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return brotliCompressSync(content, { params }).length;
}

/** Of the framework: each component of a site asks for it, ours as well. */
const disclosed = "svelte/internal/disclose-version";

/** @param {string} code @param {string[]} [external] @param {string[]} [later] */
async function bundle(code, external, later = []) {
  const id = join(root, "entry-of-a-budget.mjs");
  const build = await rollup({
    input: id,
    external,
    plugins: [
      {
        name: "entry",
        resolveId: (source) => (source === id || source === disclosed ? source : null),
        load: (source) => (source === id ? code : source === disclosed ? "" : null),
      },
      { name: "svelte", transform: compiled },
      nodeResolve({ browser: true }),
      replace({ preventAssignment: true, values: { "process.env.NODE_ENV": '"production"' } }),
    ],
  });
  try {
    const { output } = await build.generate({
      format: "es",
      plugins: [
        terser({
          module: true,
          compress: { passes: 3, ecma: 2020 },
          format: { comments: false, ecma: 2020 },
        }),
      ],
    });
    const chunks = output.filter((part) => part.type === "chunk");
    return withStaticImports(chunks, later).map((chunk) => Buffer.from(chunk.code));
  } finally {
    await build.close();
  }
}

/** A component travels uncompiled: what it weighs on a page is what the site's own compiler makes of it. @param {string} code @param {string} id */
function compiled(code, id) {
  if (!id.endsWith(".svelte")) return null;
  const { compile } = createRequire(join(root, "packages/svelte/package.json"))("svelte/compiler");
  return compile(code, { filename: id, generate: "client", dev: false }).js.code;
}

/**
 * The entry, what is asked for besides, and all that loads before they run.
 *
 * @param {import("rollup").OutputChunk[]} chunks @param {string[]} later
 */
function withStaticImports(chunks, later) {
  const asked = later.map((path) => {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.includes(join(root, path)));
    if (!chunk) throw new Error(`No chunk has ${path} in it: build first, or mend the budget`);
    return chunk;
  });
  const starts = [...chunks.filter(({ isEntry }) => isEntry), ...asked];
  const wanted = new Set(starts.map(({ fileName }) => fileName));
  for (const fileName of wanted) {
    for (const file of chunks.find((chunk) => chunk.fileName === fileName)?.imports ?? []) wanted.add(file);
  }
  return chunks.filter(({ fileName }) => wanted.has(fileName));
}
