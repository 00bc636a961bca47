// Playwright's test, in which no page of ours may hear an error or a rejection that nobody handled. A test that wants one
// takes it from `quiet`.
import { test as base, expect } from "@playwright/test";

export const test = base.extend<{ quiet: string[] }>({
  quiet: [
    async ({ context }, use) => {
      const uncaught: string[] = [];
      context.on("weberror", (event) => {
        const error: Error | undefined = event.error();
        uncaught.push(`${event.page()?.url()}: ${error?.stack || error?.message}`);
      });
      await use(uncaught);
      expect(uncaught).toEqual([]);
    },
    { auto: true },
  ],
});
