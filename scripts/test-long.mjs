// What `npm test` does in short, at length: more of other banners and of a site's ways, a thousand stories of failing
// roads and servers, a hundred walks in a browser. Takes about an hour.
import { build } from "./bootstrap.mjs";
import { run } from "./run.mjs";

await build();
const failed = () => {
  process.exitCode = 1;
};
await run(
  ["playwright", "test", "--project=chromium", "--timeout=1800000", "packages/sdk/e2e/walk.spec.ts"],
  {
    env: { TILLIT_RUNS: "100" },
  },
).catch(failed);
await run(
  [
    "playwright",
    "test",
    "--project=chromium",
    ...["record", "tabs", "faults", "prerender", "accessibility"].map(
      (name) => `packages/sdk/e2e/${name}.spec.ts`,
    ),
  ],
  { env: { TILLIT_LONG: "1" } },
).catch(failed);
await run(
  [
    "vitest",
    "run",
    "packages/cli/test/scan",
    "packages/reporter/test/delivery",
    "packages/server/test/delivery",
  ],
  {
    env: { TILLIT_LONG: "1", TILLIT_RUNS: "1000" },
  },
).catch(failed);
