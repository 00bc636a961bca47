// Builds every package: ES modules and CommonJS for npm, classic files for a script tag, and types. How each kind is
// built stands in `scripts/rollup`.
import { readdirSync } from "node:fs";
import { emitServices } from "./packages/catalog/scripts/emit-services.mjs";
import { emitSchemas } from "./scripts/emit-schemas.mjs";
import { compiled, locales, preact, scriptTag, yourConsent } from "./scripts/rollup/browser.mjs";
import { dashboard } from "./scripts/rollup/dashboard.mjs";
import { components, library, program, useClient } from "./scripts/rollup/library.mjs";
import { tightStyles } from "./scripts/rollup/minify.mjs";
import { at } from "./scripts/rollup/paths.mjs";

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

/** What a dependency's own bundling remarks say is nothing that a reader of our build can act on. */
const onLog = (level, log, handle) => {
  const about = log.loc?.file ?? log.ids?.[0] ?? "";
  if (!about.includes("/node_modules/")) handle(level, log);
};

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
