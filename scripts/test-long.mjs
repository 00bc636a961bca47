// What `npm test` does in short, at length: more of other banners and of a site's ways, a thousand stories of failing
// roads and servers. Takes about half an hour.
import { build } from "./bootstrap.mjs";
import { run } from "./run.mjs";

await build();
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
).catch(() => {
  process.exitCode = 1;
});
