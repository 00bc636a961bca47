import { readdirSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Policy } from "@tillit/record";
import { chromium } from "playwright-core";
import { expect, test } from "vitest";
import { findChromium } from "../../../scripts/find-browser.mjs";
import { policyPage } from "../src/page/policy-page.ts";
import { printHtml } from "../src/page/print-html.ts";
import { printMarkdown } from "../src/page/print-markdown.ts";
import { printCsv } from "../src/register/print-csv.ts";
import { quietChromium } from "../src/scan/browser/quiet-chromium.ts";
import { example, folder, json, read, tillit } from "./tillit.ts";

test("writes the register and the page, the same each time", async () => {
  const cwd = folder({ "tillit.policy.json": json(example("2.0")) });
  const { code, out } = await tillit(cwd, ["register"]);
  expect(code).toBe(0);
  expect(out).toContain("to complete");
  const names = [
    "policy.en.html",
    "policy.en.md",
    "policy.sv.html",
    "policy.sv.md",
    "register.csv",
    "register.json",
  ];
  expect(readdirSync(join(cwd, "tillit-register")).sort()).toEqual(names);
  for (const name of names) {
    await expect(read(cwd, join("tillit-register", name))).toMatchFileSnapshot(`golden/${name}`);
  }
});

test("takes what article 30 asks for besides from a file, and then nothing is left open for that", async () => {
  const complete = [
    "dataProtectionOfficer: dpo@nordljus.example",
    "security: Encryption in transit and at rest; access by role.",
    "services:",
    "  posthog: { safeguards: 'Standard contractual clauses of 2021, module 2', erasure: 12 months }",
  ].join("\n");
  const cwd = folder({ "tillit.policy.json": json(example("2.0")), "more.yaml": complete });
  const { code, out } = await tillit(cwd, [
    "register",
    "--json",
    "--format",
    "json",
    "--complete",
    "more.yaml",
  ]);
  expect(code).toBe(0);
  const { files, toComplete } = JSON.parse(out) as { files: string[]; toComplete: string[] };
  expect(files).toEqual([join("tillit-register", "register.json")]);
  expect(toComplete.filter((path) => path.startsWith("activities.posthog"))).toEqual([]);
  expect(toComplete).toContain("activities.mixpanel.safeguards");
  expect(JSON.parse(read(cwd, "tillit-register/register.json")).controller.dataProtectionOfficer).toBe(
    "dpo@nordljus.example",
  );
});

test("says where the file besides is wrong", async () => {
  const cwd = folder({ "tillit.policy.json": json(example("2.0")), "more.yaml": "securty: none" });
  const { code, err } = await tillit(cwd, ["register", "--complete", "more.yaml"]);
  expect(code).toBe(3);
  expect(err).toContain("securty: unknown");
});

const hostile = (): Policy => {
  const policy = example("2.0");
  policy.controller.name = '<img src=x onerror="alert(1)">';
  const { posthog } = policy.services;
  if (posthog)
    Object.assign(posthog, { name: "=1+1", purpose: "a | b\n# c", privacyUrl: "javascript:alert(1)" });
  return policy;
};

test("lets nothing in a policy's texts become markup", () => {
  const page = policyPage(hostile(), "en");
  const html = printHtml(page);
  expect(html).not.toMatch(/<img|href="javascript/);
  expect(html).toContain("&lt;img src=x");
  const markdown = printMarkdown(page);
  expect(markdown).toContain("\\<img src=x");
  expect(markdown).toContain("a \\| b # c");
  expect(markdown).not.toContain("(<javascript");
});

test("lets no cell of the register begin a formula", () => {
  expect(printCsv([["=1+1", 'say "a", b', ["c", "d"]]])).toBe('\uFEFF\'=1+1,"say ""a"", b",c; d\r\n');
});

test("marks text in another language than the page", () => {
  const policy = example("2.0");
  policy.categories.tracking = { purpose: { sv: "Mäter." } };
  expect(printHtml(policyPage(policy, "en"))).toContain('<span lang="sv">Mäter.</span>');
  expect(printHtml(policyPage(policy, "sv"))).not.toContain('<span lang="sv">');
});

test("makes a page that axe finds no fault with, in both schemes and on a phone, and that asks for nothing else", {
  timeout: 90_000,
}, async () => {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...quietChromium, "--no-sandbox"],
  });
  try {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.setContent(printHtml(policyPage(example("2.0"), "sv")));
    expect(asked).toEqual([]);
    expect(await page.evaluate("getComputedStyle(document.querySelector('table')).borderCollapse")).toBe(
      "collapse",
    );
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
    const faults = async (axe: AxeBuilder) => (await axe.analyze()).violations.map(({ id }) => id);
    const tags = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];
    expect(await faults(new AxeBuilder({ page }).withTags(tags))).toEqual([]);
    // A scheme changes colours and nothing else.
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await faults(new AxeBuilder({ page }).withRules("color-contrast"))).toEqual([]);
  } finally {
    await browser.close();
  }
});
