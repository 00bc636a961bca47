// Who may import whom: the arrows of the architecture as data. What is not named here is forbidden.

/**
 * @typedef {object} Area
 * @property {string} name
 * @property {string[]} files folders (with a slash at the end) and files; the longest that fits decides
 * @property {string[]} [names] under which other packages import it
 * @property {string[]} imports areas whose values it may use, besides its own
 * @property {string[]} [types] areas of which it may know the types only
 * @property {string[]} [lazy] areas that it may load by a dynamic import only
 * @property {string[]} [packages] dependencies that it may use; any where nothing is said
 * @property {boolean} [pure] neither clock nor chance: they are arguments
 */

const sdk = "packages/sdk/src/";

/** @type {Area[]} */
export const areas = [
  {
    name: "record",
    files: ["packages/record/src/"],
    names: ["@tillit/record"],
    imports: [],
    // zod weighs 22 KB: what a visitor downloads knows the schemas' types and nothing else of them.
    types: ["record/schema"],
    packages: [],
    pure: true,
  },
  {
    name: "record/schema",
    files: ["packages/record/src/schema/"],
    names: ["@tillit/record/schema"],
    imports: ["record"],
    packages: ["zod"],
    pure: true,
  },
  { name: "core", files: [`${sdk}core/`], imports: ["record"], packages: [], pure: true },
  { name: "page", files: [`${sdk}page/`], imports: ["core", "record"], packages: ["js-cookie"] },
  {
    name: "consent",
    files: [sdk],
    imports: ["page", "core", "record"],
    types: ["banner", "decision", "audit"],
    packages: [],
  },
  {
    // What only a decision needs: a page whose visitor has decided before never loads it.
    name: "decision",
    files: [`${sdk}decision/`],
    imports: ["consent", "page", "core", "record"],
    packages: ["js-cookie"],
  },
  {
    name: "gate",
    files: [`${sdk}gate/`],
    imports: ["consent", "page", "core", "record"],
    types: ["banner", "decision"],
    lazy: ["banner", "decision"],
    packages: [],
  },
  {
    name: "banner",
    files: [`${sdk}banner/`],
    names: ["@tillit/sdk/banner"],
    imports: ["core", "record"],
    types: ["consent", "page", "your-consent"],
    lazy: ["your-consent"],
    packages: ["preact"],
  },
  {
    // The same engine with the policy decided at build time, and what it fetches when it is needed.
    name: "compiled",
    files: [`${sdk}compiled/`],
    imports: ["compiled/signals", "consent", "decision", "page", "core", "record"],
    types: ["banner", "compiled/ui"],
    // By an address, and so not to be seen here.
    lazy: ["compiled/ui"],
    packages: [],
  },
  {
    // The consent modes that a site names, and the only way from the gate to a vendor.
    name: "compiled/signals",
    files: [`${sdk}compiled/signals.ts`],
    imports: ["signals"],
    types: ["consent"],
    packages: [],
  },
  {
    name: "compiled/ui",
    files: [`${sdk}compiled/ui.ts`],
    imports: ["banner", "decision", "core", "record"],
    types: ["compiled", "consent"],
    packages: [],
  },
  {
    // At build time, in Node.
    name: "compiled/build",
    files: [`${sdk}compiled/build.ts`, `${sdk}compiled/prerender.ts`, `${sdk}compiled/compile-policy.ts`],
    names: ["@tillit/sdk/compile"],
    imports: ["compiled", "banner", "layouts", "sdk/notice", "signals", "core", "record"],
    types: ["consent", "compiled/signals"],
    packages: ["preact", "preact-render-to-string"],
  },
  {
    // What can be done about a decision that was made, beside the banner's own tree.
    name: "your-consent",
    files: [`${sdk}banner/your-consent/`],
    imports: ["banner", "decision", "page", "core", "record"],
    types: ["consent"],
    packages: [],
  },
  {
    name: "layouts",
    files: [`${sdk}banner/layouts/`, `${sdk}layouts-script.ts`],
    names: ["@tillit/sdk/layouts"],
    imports: [],
    packages: [],
  },
  {
    // Knows the banner's tree and nothing of its code: a page loads it or does not.
    name: "movable",
    files: [`${sdk}movable/`, `${sdk}movable-script.ts`],
    names: ["@tillit/sdk/movable"],
    imports: [],
    packages: [],
  },
  {
    name: "page-store",
    files: [`${sdk}page-entry.ts`, `${sdk}page-store.ts`, `${sdk}hold-script.ts`],
    names: ["@tillit/sdk/page"],
    imports: ["core", "record"],
    types: ["consent"],
    packages: [],
  },
  {
    // Before everything else on the page, and so without anything of it.
    name: "guard",
    files: [`${sdk}guard/`, `${sdk}guard-script.ts`],
    names: ["@tillit/sdk/guard"],
    imports: ["core", "record"],
    packages: [],
  },
  {
    name: "audit",
    files: [`${sdk}audit/`, `${sdk}audit-script.ts`],
    names: ["@tillit/sdk/audit"],
    imports: ["page-store", "core", "record"],
    types: ["consent"],
    packages: [],
  },
  {
    name: "embed",
    files: [`${sdk}embed/`, `${sdk}embed-script.ts`],
    names: ["@tillit/sdk/embed"],
    imports: ["page-store", "banner", "core", "record"],
    types: ["consent"],
    packages: [],
  },
  {
    name: "regimes",
    files: [`${sdk}regimes/`],
    names: ["@tillit/sdk/regimes"],
    imports: ["core", "record"],
    types: ["consent"],
    packages: [],
  },
  {
    name: "signals",
    files: [`${sdk}signals/`],
    imports: ["core", "record"],
    types: ["consent"],
    packages: [],
  },
  {
    // What was shown, for servers: pure parts of the banner, and none that touches a page.
    name: "sdk/notice",
    files: [`${sdk}notice/`],
    names: ["@tillit/sdk/notice"],
    imports: ["banner", "consent", "core", "record"],
    packages: [],
  },
  {
    // Runs where there is no window.
    name: "sdk/server",
    files: [`${sdk}server/`],
    names: ["@tillit/sdk/server"],
    imports: ["consent", "core", "record"],
    types: ["page", "regimes"],
    packages: [],
  },
  {
    name: "sdk/testing",
    files: [`${sdk}testing/`],
    names: ["@tillit/sdk/testing"],
    imports: ["core", "record"],
    packages: [],
  },
  {
    name: "sdk/policy-source",
    files: [`${sdk}policy-source.ts`],
    names: ["@tillit/sdk/policy-source"],
    imports: ["record"],
    packages: [],
  },
  {
    name: "sdk",
    files: [`${sdk}index.ts`, `${sdk}create-consent.ts`],
    names: ["@tillit/sdk"],
    imports: ["gate", "consent", "page", "core", "record"],
    types: ["banner", "decision"],
    lazy: ["banner", "decision", "audit"],
    packages: [],
  },
  {
    // One file for a script tag is complete in itself: it has nothing to load later.
    name: "sdk/script",
    files: [`${sdk}script.ts`],
    imports: ["sdk", "gate", "banner", "decision", "consent", "page", "core", "record"],
    packages: [],
  },
  {
    name: "sdk/development",
    files: [`${sdk}development.ts`, `${sdk}script-development.ts`, `${sdk}development/`],
    imports: ["sdk", "sdk/script", "audit", "gate", "consent", "page", "core", "record", "record/schema"],
    types: ["banner", "decision"],
    lazy: ["banner", "decision"],
    packages: [],
  },
  {
    name: "reporter/core",
    files: ["packages/reporter/src/core/"],
    imports: [],
    types: ["record"],
    packages: [],
    pure: true,
  },
  {
    name: "reporter",
    files: ["packages/reporter/src/"],
    names: ["@tillit/reporter"],
    imports: ["reporter/core"],
    types: ["record"],
    packages: [],
  },
  {
    name: "catalog",
    files: ["packages/catalog/src/"],
    names: ["@tillit/catalog", "@tillit/catalog/pure"],
    imports: ["record"],
    types: ["record/schema", "catalog/schema"],
    packages: ["node:fs", "node:url"],
  },
  {
    // zod stays out of what answers a lookup.
    name: "catalog/schema",
    files: ["packages/catalog/src/entry.ts", "packages/catalog/src/schema.ts"],
    names: ["@tillit/catalog/schema"],
    imports: ["catalog", "record/schema"],
    packages: ["zod"],
  },
  {
    name: "server",
    files: ["packages/server/src/"],
    names: ["@tillit/server"],
    imports: ["record", "record/schema", "catalog", "sdk/notice"],
  },
  {
    // The server's page, in an administrator's browser.
    name: "server/dashboard",
    files: ["packages/server/src/dashboard/"],
    imports: [],
    types: ["server", "record", "sdk/notice"],
    packages: ["preact"],
  },
  {
    // What proves a receipt or an export needs no server.
    name: "server/verify",
    files: ["packages/server/src/verify.ts"],
    names: ["@tillit/server/verify"],
    imports: ["server", "record"],
  },
  {
    name: "cli",
    files: ["packages/cli/src/"],
    names: ["@tillit/cli"],
    // `compiled/build` is taken into the program when it is built.
    imports: ["record", "record/schema", "catalog", "compiled/build"],
    // As is this, and read only when something is to be proven.
    types: ["server/verify"],
    lazy: ["server/verify"],
  },
  ...["react", "vue", "svelte", "tcf"].map((name) => ({
    name,
    files: [`packages/${name}/src/`],
    names: [`@tillit/${name}`],
    imports: ["sdk", "page-store", "record"],
  })),
];

/** Names that say nothing about what stands in the file, and so gather everything. */
export const namelessNames = ["util", "utils", "helper", "helpers", "common", "manager", "misc", "types"];
