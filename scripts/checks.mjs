// Everything that `npm test` does, in order. Steps of one stage run side by side.

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {string[]} command
 * @property {{ format: "vitest" | "playwright", file: string }} [report] where the tests write their results
 * @property {NodeJS.ProcessEnv} [env]
 */

const results = ".cache/results";

/** @type {Check[][]} */
export const stages = [
  [{ name: "build", command: ["node", "scripts/build.mjs"] }],
  [
    { name: "types", command: ["node", "scripts/typecheck.mjs", "--after-build"] },
    { name: "lint", command: ["biome", "check", "--error-on-warnings", "."] },
    { name: "imports", command: ["node", "scripts/imports.mjs"] },
    { name: "sizes", command: ["node", "scripts/size.mjs"] },
    { name: "packages", command: ["node", "scripts/packages.mjs"] },
  ],
  [
    {
      name: "unit tests",
      command: [
        "vitest",
        "run",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${results}/unit.json`,
      ],
      report: { format: "vitest", file: `${results}/unit.json` },
    },
  ],
  [
    {
      name: "browser tests",
      command: ["playwright", "test", "--project=chromium"],
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: `${results}/chromium.json` },
      report: { format: "playwright", file: `${results}/chromium.json` },
    },
  ],
  [
    {
      // Firefox and WebKit; one that is not there counts as skipped.
      name: "other engines",
      command: [
        "vitest",
        "run",
        "--root=.",
        "--config=packages/sdk/e2e/engines/vitest.config.ts",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${results}/engines.json`,
      ],
      report: { format: "vitest", file: `${results}/engines.json` },
    },
  ],
];
