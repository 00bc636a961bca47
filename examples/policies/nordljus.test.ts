import { readFileSync } from "node:fs";
import { compareVersions, type Policy } from "@tillit/record";
import { readPolicy } from "@tillit/record/schema";
import { expect, test } from "vitest";

const versions = ["1.0", "1.1", "2.0"];
const read = (version: string): Policy =>
  readPolicy(JSON.parse(readFileSync(new URL(`nordljus-${version}.json`, import.meta.url), "utf8")));

test.each(versions)("%s is a policy that the schema accepts, under its own number", (version) => {
  expect(read(version).version).toBe(version);
});

test("keeps every older entry of the change log", () => {
  for (const [at, version] of versions.entries()) {
    const listed = read(version).changes.map((change) => change.version);
    expect(listed.sort(compareVersions)).toEqual(versions.slice(0, at + 1));
  }
});

test("1.1 changes no category, cookie or recipient, and 2.0 adds PostHog and nothing else", () => {
  const holdings = (version: string) =>
    Object.entries(read(version).services).map(([id, { category, cookies, storage, recipients }]) => ({
      id,
      category,
      cookies,
      storage,
      recipients,
    }));
  expect(holdings("1.1")).toEqual(holdings("1.0"));
  expect(holdings("2.0").filter(({ id }) => id !== "posthog")).toEqual(holdings("1.1"));
  expect(read("2.0").services.posthog?.category).toBe("tracking");
});

test("says everything that visitors read in English and in Swedish", () => {
  const texts: unknown[] = [];
  JSON.stringify(read("2.0"), (key, value) => {
    if (key === "purpose" || key === "summary") texts.push(value);
    return value;
  });
  expect(texts.length).toBeGreaterThan(20);
  for (const text of texts) expect(text).toEqual({ en: expect.any(String), sv: expect.any(String) });
});
