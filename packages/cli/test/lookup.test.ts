import { expect, test } from "vitest";
import { folder, tillit } from "./tillit.ts";

test("says whose cookie it is, in which category and for how long", async () => {
  const { code, out } = await tillit(folder(), ["lookup", "_ga"]);
  expect(code).toBe(0);
  expect(out).toMatch(/Google Analytics[\s\S]*tracking:[\s\S]*lifetime \d+ days/);
});

test("says whose host it is, as JSON", async () => {
  const { code, out } = await tillit(folder(), ["lookup", "script.hotjar.com", "--json"]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    command: "lookup",
    ok: true,
    services: [{ id: "hotjar", category: "tracking" }],
  });
});

test("calls a common name ambiguous rather than guess", async () => {
  expect((await tillit(folder(), ["lookup", "session_id", "--kind", "cookie"])).out).toContain("ambiguous");
});

test("exits with 1 for what nobody knows, and does not answer for another kind", async () => {
  const { code, out } = await tillit(folder(), ["lookup", "qqqq"]);
  expect(code).toBe(1);
  expect(out).toContain('does not know "qqqq"');
  expect((await tillit(folder(), ["lookup", "_ga", "--kind", "indexeddb"])).code).toBe(1);
});
