// Builds the packages where their sources have changed.
import { build } from "./bootstrap.mjs";

await build().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
