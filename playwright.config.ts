import { defineConfig } from "@playwright/test";
import { quietChromium } from "./packages/cli/src/scan/browser/quiet-chromium.ts";
import { findHeadlessChromium } from "./scripts/find-browser.mjs";

export default defineConfig({
  testDir: ".",
  testMatch: ["examples/**/*.spec.ts", "packages/*/e2e/**/*.spec.ts"],
  outputDir: ".cache/playwright",
  fullyParallel: true,
  forbidOnly: true,
  // One more than the processors of the smallest machine: tests wait, too.
  workers: 3,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [["list"], ...(process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [["json"] as ["json"]] : [])],
  use: { trace: "off", screenshot: "off", video: "off" },
  projects: [
    {
      name: "chromium",
      use: {
        browserName: "chromium",
        launchOptions: {
          executablePath: findHeadlessChromium(),
          // As root Chromium refuses to run inside its sandbox.
          chromiumSandbox: process.getuid?.() !== 0,
          args: [...quietChromium],
        },
      },
    },
  ],
});
