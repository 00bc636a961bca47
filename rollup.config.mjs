// Builds every package: ES modules and CommonJS for npm, one classic file for a script tag, and types.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import nodeResolve from "@rollup/plugin-node-resolve";
import replace from "@rollup/plugin-replace";
import terser from "@rollup/plugin-terser";
import typescript from "@rollup/plugin-typescript";
import dts from "rollup-plugin-dts";
import ts from "typescript";
import { emitServices } from "./packages/catalog/scripts/emit-services.mjs";
import { emitSchemas } from "./scripts/emit-schemas.mjs";
import { lean } from "./scripts/lean.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * What a package takes into itself: proving a receipt needs a few files of the server, and none of its database
 * drivers, which compile for a minute.
 */
const bundled = {
  cli: {
    "@tillit/server/verify": [at("packages/server/src/verify.ts")],
    "@tillit/sdk/compile": [at("packages/sdk/src/compiled/build.ts")],
  },
};

/** A dependency that npm installs stays an import. */
const isExternal = (id) =>
  !id.startsWith(".") && !id.startsWith("/") && !id.startsWith("\0") && !Object.hasOwn(bundled.cli, id);

const compile = (folder) =>
  typescript({
    tsconfig: at(`packages/${folder}/tsconfig.json`),
    noEmit: false,
    allowImportingTsExtensions: false,
    rewriteRelativeImportExtensions: true,
    noEmitOnError: true,
    // Packages meet through their built files, as they do at a user's.
    paths: bundled[folder] ?? {},
  });

/** ES modules, CommonJS and types of one package. `input` names each entry. A package for Node alone needs no CommonJS. */
function library(folder, input, plugins = [], { commonJs = true, paths = {} } = {}) {
  const dir = at(`packages/${folder}/dist`);
  const entries = Object.fromEntries(
    Object.entries(input).map(([name, file]) => [name, at(`packages/${folder}/src/${file}`)]),
  );
  const output = (format, extension) => ({
    dir,
    format,
    entryFileNames: `[name].${extension}`,
    chunkFileNames: `chunks/[name]-[hash].${extension}`,
    exports: "named",
  });
  // A module a file, so that a site's own bundler leaves out what it does not need, down to the function.
  const code = (format, extension) => ({
    ...output(format, extension),
    preserveModules: true,
    preserveModulesRoot: at(`packages/${folder}/src`),
    paths: paths[format],
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

/** Styles are written in lines for their readers. */
const tightStyles = {
  name: "tight-styles",
  transform: (code, id) =>
    /\/(banner\/(styles\/|layouts\/|your-consent\/styles)|movable\/styles)/.test(id)
      ? { code: code.replace(/`[^`]*`/g, (css) => css.replace(/\n\s*/g, "")), map: null }
      : null,
};

/** Preact's own properties begin with a line. The others are ours, and cross from one module to another only. */
const ours =
  "makeDecision|cleanUp|showSurface|preferencesView|revokes|purges|raise|dress|watch|Preferences|follow|isOffered|badge|facts|last|styles";
const mangle = { properties: { regex: new RegExp(`^(_[a-zA-Z].*|${ours})$`) } };
const minify = (options) =>
  terser({
    compress: { passes: 2, ecma: 2020, hoist_funs: true },
    mangle,
    format: { comments: false, ecma: 2020 },
    ...options,
  });

/** Puts one module in the place of another, by the names of their files. */
const inPlace = (table) => ({
  name: "in-place",
  resolveId(source, importer) {
    const [, folder = "", file] = /^\.\/(.*\/)?([^/]+)$/.exec(source) ?? [];
    return table[file] && importer ? importer.replace(/[^/]*$/, folder + table[file]) : null;
  },
});

/** A script tag has no bundler to split its file: languages are fetched from beside it, and everything else is in it. */
const oneFile = inPlace({
  "load.ts": "load-beside-script.ts",
  "load-texts.ts": "load-texts-beside-script.ts",
  "more.ts": "more-beside-script.ts",
  "intent.ts": "no-intent.ts",
  "clean-up-later.ts": "clean-up.ts",
});

/** A module that is fetched by its address finds the rest beside itself. */
const besideModule = inPlace({
  "load.ts": "load-beside-module.ts",
  "load-texts.ts": "load-texts-beside-module.ts",
  "more.ts": "more-beside-module.ts",
  "intent.ts": "no-intent.ts",
});

/** What the library's build has checked already need only lose its types, which is done in a tenth of the time. */
function transpile(folder) {
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

/** One classic script of the sdk, minified, complete in itself but for languages other than English. */
function scriptTag(file, input, name = "tillit", options = {}) {
  return {
    input: at(`packages/sdk/src/${input}`),
    output: {
      file: at(`packages/sdk/dist/${file}`),
      format: "iife",
      name,
      inlineDynamicImports: true,
      // Beside the file, and not named in it: every visitor would download the name.
      sourcemap: "hidden",
      // A page that does not say UTF-8 reads the file in its own encoding.
      plugins: [minify({ format: { comments: false, ecma: 2020, ascii_only: true }, ...options })],
    },
    plugins: [
      oneFile,
      transpile("sdk"),
      tightStyles,
      lean(),
      nodeResolve({ browser: true }),
      replace({ preventAssignment: true, "process.env.NODE_ENV": '"production"' }),
    ],
  };
}

/** "Your consent", which the script tag's file fetches from beside itself, with its words beside it again. */
const yourConsent = {
  input: at("packages/sdk/src/banner/your-consent/index.ts"),
  output: {
    file: at("packages/sdk/dist/your-consent.js"),
    format: "es",
    plugins: [minify({ module: true, format: { comments: false, ecma: 2020, ascii_only: true } })],
  },
  plugins: [besideModule, transpile("sdk"), tightStyles, nodeResolve({ browser: true })],
};

/** What is built for one language has its words, and the policy in them. */
const oneLanguage = inPlace({
  "texts-for.ts": "texts-of-site.ts",
  "localise.ts": "localised.ts",
  "intent.ts": "intent-of-gate.ts",
});

/** What `tillit build` puts a policy into: as written, since only then it is known what can be left out. */
function compiled(name, format) {
  return {
    input: at(`packages/sdk/src/compiled/${name}.ts`),
    output: {
      file: at(`packages/sdk/dist/compiled/${name}.js`),
      format,
      name: "tillit",
      freeze: false,
      inlineDynamicImports: true,
    },
    plugins: [
      oneLanguage,
      besideModule,
      transpile("sdk"),
      tightStyles,
      lean(),
      nodeResolve({ browser: true }),
      replace({ preventAssignment: true, "process.env.NODE_ENV": '"production"' }),
    ],
  };
}

/** The part of Preact that the banner uses, beside the banner's modules, which import it as any other of ours. */
function preact() {
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

/** The languages, each a small module that the script tag's file fetches. */
function locales(folder, to) {
  const names = readdirSync(at(folder)).filter((name) => /^[a-z]{2,3}(-[A-Za-z]+)?\.ts$/.test(name));
  return {
    input: names.map((name) => at(`${folder}/${name}`)),
    output: { dir: at(`packages/sdk/dist/${to}`), format: "es", plugins: [minify()] },
    plugins: [transpile("sdk")],
  };
}

/** What a dependency's own bundling remarks say is nothing that a reader of our build can act on. */
const onLog = (level, log, handle) => {
  const about = log.loc?.file ?? log.ids?.[0] ?? "";
  if (!about.includes("/node_modules/")) handle(level, log);
};

/** A program for Node: ES modules, each command in a file of its own that is read when it is called. */
function program(folder, input) {
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
/** Of the sdk, each its own import: a site that does not use one never sees it. */
const sdkModules = {
  server: "server/index.ts",
  regimes: "regimes/index.ts",
  testing: "testing/index.ts",
  // Not "guard", "embed" and so on: those are the names of the script tag's files.
  "guard/index": "guard/index.ts",
  "embed/index": "embed/index.ts",
  "audit/index": "audit/index.ts",
  notice: "notice/index.ts",
  "layouts/index": "banner/layouts/index.ts",
  "movable/index": "movable/index.ts",
  page: "page-entry.ts",
  "policy-source": "policy-source.ts",
  ...Object.fromEntries(
    readdirSync(at("packages/sdk/src/signals")).map((file) => [
      `signals/${file.slice(0, -3)}`,
      `signals/${file}`,
    ]),
  ),
};

/** React's server renders a module with hooks in the browser only where it says so itself; bundling drops the words. */
const useClient = {
  name: "use-client",
  renderChunk: (code) => ({ code: `"use client";\n${code}`, map: null }),
};

/** Svelte's components travel as their authors wrote them, with their types: the site's own compiler makes them fit its version. */
const components = (folder) => ({
  name: "components",
  generateBundle() {
    for (const fileName of readdirSync(at(`packages/${folder}/src`)).filter((name) =>
      /\.svelte(\.d\.ts)?$/.test(name),
    )) {
      const source = readFileSync(at(`packages/${folder}/src/${fileName}`), "utf8");
      this.emitFile({ type: "asset", fileName, source });
    }
  },
});

/** In the order in which one may overrule another. */
const dashboardStyles = ["colours", "page", "cards", "controls", "charts", "tables", "lists", "record"];

/** The server's own page: one script and one style sheet, both its own, so that its CSP can name nobody else. */
const dashboard = {
  input: at("packages/server/src/dashboard/main.tsx"),
  output: { file: at("packages/server/dist/dashboard/app.js"), format: "es", plugins: [minify()] },
  plugins: [
    typescript({
      tsconfig: at("packages/server/src/dashboard/tsconfig.json"),
      noEmit: false,
      allowImportingTsExtensions: false,
      rewriteRelativeImportExtensions: true,
      noEmitOnError: true,
    }),
    nodeResolve({ browser: true }),
    {
      name: "style-sheet",
      generateBundle() {
        const folder = at("packages/server/src/dashboard/style");
        const source = dashboardStyles.map((name) => readFileSync(`${folder}/${name}.css`, "utf8")).join("");
        this.emitFile({ type: "asset", fileName: "app.css", source });
      },
    },
  ],
};

const builds = [
  ...library("record", { index: "index.ts", schema: "schema/index.ts" }, [emitSchemas()]),
  ...library("catalog", { index: "index.ts", pure: "pure.ts", schema: "schema.ts" }, [emitServices()]),
  ...library(
    "sdk",
    { index: "index.ts", banner: "banner/index.ts", development: "development.ts", ...sdkModules },
    [tightStyles],
    { paths: { es: { preact: "./preact.js" }, cjs: { preact: "./preact.cjs" } } },
  ),
  preact(),
  ...library("reporter", { index: "index.ts" }),
  ...library(
    "server",
    Object.fromEntries(
      ["index", "node", "sqlite", "postgres", "verify", "bin"].map((name) => [name, `${name}.ts`]),
    ),
    [],
    { commonJs: false },
  ),
  dashboard,
  ...library("cli", { index: "index.ts" }),
  program("cli", "bin.ts"),
  ...library("react", { index: "index.ts" }, [useClient]),
  ...library("vue", { index: "index.ts" }),
  ...library("svelte", { index: "index.ts" }, [components("svelte")]),
  scriptTag("tillit.js", "script.ts"),
  // zod's own properties begin like Preact's, and are called by their names.
  scriptTag("tillit.development.js", "script-development.ts", "tillit", { mangle: true }),
  scriptTag("guard.js", "guard-script.ts", "tillitGuard"),
  scriptTag("embed.js", "embed-script.ts", "tillitEmbed"),
  scriptTag("layouts.js", "layouts-script.ts", "tillitLayouts"),
  scriptTag("movable.js", "movable-script.ts", "tillitMovable"),
  yourConsent,
  compiled("gate", "iife"),
  compiled("ui", "es"),
  scriptTag("audit.js", "audit-script.ts", "tillitAudit"),
  locales("packages/sdk/src/banner/locales", "locales"),
  locales("packages/sdk/src/embed/locales", "locales/embed"),
  locales("packages/sdk/src/banner/your-consent/locales", "locales/your-consent"),
];

/** No module of ours does anything by being imported, so a list of re-exports ties nothing together. */
const treeshake = { moduleSideEffects: false };

/** `node scripts/build.mjs sdk` asks for one. */
const only = process.env.TILLIT_ONLY?.split(",");
const isWanted = ({ input }) => {
  const files = typeof input === "string" ? [input] : Object.values(input);
  return (
    !only ||
    only.some((name) =>
      files.every((file) => file.includes(`packages/${name}/`) || (file === "preact" && name === "sdk")),
    )
  );
};

export default builds.filter(isWanted).map((build) => ({ ...build, onLog, treeshake }));
