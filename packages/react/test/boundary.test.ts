import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const dist = new URL("../dist/", import.meta.url);

test("every built file says that it belongs to the browser's side, before anything else", () => {
  const files = readdirSync(dist).filter((name) => /\.c?js$/.test(name));
  expect(files.length).toBeGreaterThan(5);
  for (const name of files) {
    expect(readFileSync(new URL(name, dist), "utf8"), name).toMatch(/^"use client";/);
  }
});
