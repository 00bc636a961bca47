import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// One list of our packages' sources for compiler and tests.
const { paths } = JSON.parse(
  readFileSync(new URL("tsconfig.base.json", import.meta.url), "utf8"),
).compilerOptions;
const alias = Object.entries<string[]>(paths).map(([name, [file = ""]]) => ({
  find: new RegExp(`^${name.replace("*", "(.+)")}$`),
  replacement: fileURLToPath(new URL(file, import.meta.url)).replace("*", "$1"),
}));

export default defineConfig({
  resolve: { alias },
  test: {
    include: ["packages/*/test/**/*.test.{ts,tsx}", "scripts/test/**/*.test.ts", "examples/**/*.test.ts"],
    // `npm run test:long` runs them too.
    exclude: ["**/node_modules/**", ...(process.env.TILLIT_LONG ? [] : ["**/*.long.test.ts"])],
    environment: "node",
    testTimeout: 30_000,
    maxWorkers: 2,
    // A file leaves nothing behind that another would find: what all of them import is loaded once.
    isolate: false,
  },
});
