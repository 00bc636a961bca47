// Checks the imports of every package against scripts/import-rules.mjs.
import { root } from "./bootstrap.mjs";
import { checkImports } from "./check-imports.mjs";

const problems = checkImports(root);
for (const problem of problems) console.error(problem);
if (problems.length) {
  console.error(`${problems.length} imports or names break the rules in scripts/import-rules.mjs.`);
  process.exitCode = 1;
}
