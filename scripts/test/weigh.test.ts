import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { budgets } from "../budgets.mjs";
import { compressed, weigh } from "../weigh.mjs";

const folder = new URL("../../.cache/weigh/", import.meta.url);
const words = Array.from({ length: 200 }, (_, at) => `"word ${at * 7919}"`).join(",");

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    new URL("now.mjs", folder),
    `export const now = [${words}]; export const unused = [${words}, 1];`,
  );
  writeFileSync(new URL("later.mjs", folder), `export const later = [${words}, 2];`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const entry = (code: string) => weigh({ name: "", what: "", why: "", limitBytes: 0, entry: code });
const now = 'import { now } from "./.cache/weigh/now.mjs"; globalThis.now = now;';

test("does not count what is loaded later, nor what is not used", async () => {
  const alone = await entry(now);
  const withLater = await entry(`${now} globalThis.load = () => import("./.cache/weigh/later.mjs");`);
  expect(alone).toBeGreaterThan(300);
  expect(withLater - alone).toBeLessThan(60);
});

test("counts what is imported at once", async () => {
  const both = await entry(
    `${now} import { later } from "./.cache/weigh/later.mjs"; globalThis.later = later;`,
  );
  expect(both).toBeGreaterThan(await entry(now));
});

test("compresses by brotli at quality 11", () => {
  const content = Buffer.from(words);
  const quick = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }).length;
  expect(compressed(content)).toBeLessThan(quick);
});

test("every budget says what it weighs, how much and why, under a name of its own", () => {
  for (const { files, entry: code, built, limitBytes, why } of budgets) {
    expect([files?.length, code, built].filter(Boolean)).toHaveLength(1);
    expect(limitBytes).toBeGreaterThan(0);
    expect(why).not.toBe("");
  }
  expect(new Set(budgets.map(({ name }) => name)).size).toBe(budgets.length);
});

test("counts what is loaded later where the budget asks for it", async () => {
  const code = `${now} globalThis.load = () => import("./.cache/weigh/later.mjs");`;
  const later = [".cache/weigh/later.mjs"];
  const both = await weigh({ name: "", what: "", why: "", limitBytes: 0, entry: code, later });
  expect(both - (await entry(code))).toBeGreaterThan(300);
  const absent = [".cache/weigh/absent.mjs"];
  await expect(
    weigh({ name: "", what: "", why: "", limitBytes: 0, entry: code, later: absent }),
  ).rejects.toThrow("absent.mjs");
});
