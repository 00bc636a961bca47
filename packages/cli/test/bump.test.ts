import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Policy } from "@tillit/record";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { nextVersion } from "../src/bump/next-version.ts";
import { wordSummary } from "../src/bump/word-summary.ts";
import { release } from "../src/lock/lock.ts";
import { example, folder, json, read, released, tillit } from "./tillit.ts";

/** 1.1 is released; the policy has PostHog too and nothing that says so. */
function withPostHog(): Policy {
  const { changes, ...policy } = example("2.0");
  return { ...policy, version: "1.1", date: "2025-10-20", changes: changes.slice(1) };
}
const summaries = [
  "--summary",
  "en=We now use PostHog.",
  "--summary",
  "sv=Vi använder nu PostHog.",
  "--date",
  "2026-12-01",
];

test("proposes a material version for a new service, and writes nothing", async () => {
  const cwd = released("1.1", withPostHog());
  const before = [read(cwd, "tillit.policy.json"), read(cwd, "tillit.lock")];
  const { code, out } = await tillit(cwd, ["bump", "--json", "--date", "2026-12-01"]);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    written: false,
    proposal: {
      kind: "bump",
      change: { version: "2.0", date: "2026-12-01", weight: "material", touches: { services: ["posthog"] } },
    },
  });
  expect([read(cwd, "tillit.policy.json"), read(cwd, "tillit.lock")]).toEqual(before);
});

const asModule = (policy: Policy) =>
  `// Ours.\nimport type { Policy } from "@tillit/sdk";\n\nexport default ${json(policy).trim()} satisfies Policy; // end\n`;
const files: [name: string, write: (policy: Policy) => string][] = [
  ["tillit.policy.json", json],
  ["tillit.policy.ts", asModule],
  ["tillit.policy.yaml", (policy) => `# Ours.\n${stringify(policy)}`],
];

test.each(files)(
  "writes version and entry into %s, keeps the rest, and then check passes",
  async (name, write) => {
    const cwd = folder({
      [name]: write(withPostHog()),
      "tillit.lock": json({ lock: 1, ...release(undefined, example("1.1")) }),
    });
    const { code, err } = await tillit(cwd, ["bump", "--write", ...summaries]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const text = read(cwd, name);
    expect(text).toContain("Vi använder nu PostHog.");
    if (name !== "tillit.policy.json") expect(text).toContain("Ours.");
    expect(JSON.parse(read(cwd, "tillit.lock"))).toMatchObject({
      releases: [{ version: "2.0", date: "2026-12-01" }, { version: "1.1" }],
      policy: {
        version: "2.0",
        changes: [{ version: "2.0", weight: "material" }, { version: "1.1" }, { version: "1.0" }],
      },
    });
    expect((await tillit(cwd, ["check", "--released"])).code).toBe(0);
  },
);

test("changes a JSON file by its version, its date and one entry, and by no other line", async () => {
  const cwd = released("1.1", withPostHog());
  const before = new Set(read(cwd, "tillit.policy.json").split("\n"));
  await tillit(cwd, ["bump", "--write", ...summaries]);
  const added = read(cwd, "tillit.policy.json")
    .split("\n")
    .filter((line) => !before.has(line));
  expect(added.map((line) => line.trim())).toEqual([
    '"version": "2.0",',
    '"date": "2026-12-01",',
    '"version": "2.0",',
    '"date": "2026-12-01",',
    '"posthog"',
    '"en": "We now use PostHog.",',
    '"sv": "Vi använder nu PostHog."',
  ]);
});

test("asks for the summary in each language, and writes nothing without it", async () => {
  const cwd = released("1.1", withPostHog());
  const { code, err } = await tillit(cwd, ["bump", "--write"]);
  expect(code).toBe(2);
  expect(err).toContain("The change log needs a summary in sv");
  expect(JSON.parse(read(cwd, "tillit.policy.json")).version).toBe("1.1");
});

test("refuses to make a material change lighter", async () => {
  const { code, err } = await tillit(released("1.1", withPostHog()), [
    "bump",
    "--write",
    "--weight",
    "editorial",
    ...summaries,
  ]);
  expect(code).toBe(2);
  expect(err).toContain("--weight editorial: this is material. New service: PostHog");
});

test("releases a version that its author has written, and refuses one that hides a material change", async () => {
  const good = released("1.1", example("2.0"));
  expect((await tillit(good, ["bump", "--write"])).code).toBe(0);
  expect(JSON.parse(read(good, "tillit.lock")).policy.version).toBe("2.0");
  const policy = example("2.0");
  if (policy.changes[0]) policy.changes[0].weight = "editorial";
  const bad = released("1.1", policy);
  const { code, out } = await tillit(bad, ["bump", "--write"]);
  expect(code).toBe(1);
  expect(out).toContain("marks as editorial what is material");
  expect(JSON.parse(read(bad, "tillit.lock")).policy.version).toBe("1.1");
});

test("leaves a file alone that computes what would have to be written, and says what to put in", async () => {
  const cwd = released("1.1", {});
  writeFileSync(join(cwd, "base.mjs"), `export const base = ${json(withPostHog())}`);
  const text = 'import { base } from "./base.mjs";\nexport default { ...base };\n';
  writeFileSync(join(cwd, "p.mjs"), text);
  const { code, err } = await tillit(cwd, ["bump", "--policy", "p.mjs", "--write", ...summaries]);
  expect(code).toBe(3);
  expect(err).toContain('Put in by hand: version "2.0"');
  expect(read(cwd, "p.mjs")).toBe(text);
});

test("has nothing to release when nothing differs", async () => {
  const { code, out } = await tillit(released("2.0", example("2.0")), ["bump"]);
  expect(code).toBe(0);
  expect(out).toContain("there is nothing to release");
});

test("counts the first number up for a material change, and the last for an editorial one", () => {
  expect(["1", "1.1", "1.2.3"].map((version) => nextVersion(version, "material"))).toEqual([
    "2.0",
    "2.0",
    "2.0.0",
  ]);
  expect(["1", "1.1", "1.2.3"].map((version) => nextVersion(version, "editorial"))).toEqual([
    "1.1",
    "1.2",
    "1.2.4",
  ]);
});

test("takes a summary for each language, and the draft for English only", () => {
  expect(wordSummary(["sv=Nytt."], ["en", "sv"], "New.")).toEqual({ en: "New.", sv: "Nytt." });
  expect(wordSummary(["New."], [], "Draft.")).toBe("New.");
  expect(() => wordSummary(["de=Neu."], ["en"], "New.")).toThrow("the policy has no texts in de");
  expect(() => wordSummary(["Ny."], ["en", "sv"], "New.")).toThrow("in which language");
});
