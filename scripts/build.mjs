// Builds the packages where their sources have changed; with names of packages, those and no others.
import { build } from "./bootstrap.mjs";

await build({ only: process.argv.slice(2) }).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
