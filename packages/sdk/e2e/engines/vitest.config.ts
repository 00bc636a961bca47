import { defineConfig, mergeConfig } from "vitest/config";
import base from "../../../../vitest.config.ts";

const config = mergeConfig(base, defineConfig({ test: { testTimeout: 60_000 } }));
config.test.include = ["packages/sdk/e2e/engines/*.test.ts"];
export default config;
