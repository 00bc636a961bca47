// What holds for every command: one object with --json, exit codes with a meaning, errors with a remedy, no colours
// where none are wanted. And each one once as it is shipped: built, in a process of its own.
import { describe, expect, test } from "vitest";
import { exitCodes } from "../src/exit-code.ts";
import { registry } from "../src/registry.ts";
import { ledger } from "./ledger.ts";
import { type Ended, example, folder, json, released, tillit, tillitProcess } from "./tillit.ts";

interface Row {
  /** A folder in which the calls below mean what they say. */
  readonly cwd: () => string;
  /** Exit code 0, and words that a person reads then. A scan needs a browser: `scan/command.test.ts`. */
  readonly fine?: readonly [args: readonly string[], says: string];
  /** Exit code 1. */
  readonly finds?: readonly string[];
  /** Exit code 2, besides an unknown option. */
  readonly wrong?: readonly string[];
  /** Exit code 3. */
  readonly unreadable: readonly string[];
  /** Exit code 4. */
  readonly lacks?: readonly string[];
}

const who = ["--name", "Nordljus AB", "--email", "privacy@nordljus.example", "--country", "SE"];
const broken = () => ({ "tillit.policy.json": json({ id: "x" }), "broken.json": "{" });
const rows: { readonly [command: string]: Row } = {
  init: {
    cwd: () => folder({ "there.json": "{}" }),
    fine: [["--format", "yaml", ...who], "wrote tillit.policy.yaml"],
    wrong: ["--name", "Nordljus AB"],
    unreadable: ["--out", "there.json", ...who],
    lacks: undefined,
  },
  scan: {
    cwd: () => folder(broken()),
    wrong: ["https://a.example", "--timeout", "0.5"],
    unreadable: ["https://a.example", "--policy", "broken.json"],
    lacks: ["https://a.example", "--browser", "/nowhere/chrome"],
  },
  check: {
    cwd: () => folder({ ...broken(), "good.json": json(example("1.0")) }),
    fine: [["--policy", "good.json"], "good.json 1.0"],
    finds: [],
    unreadable: ["--policy", "broken.json"],
  },
  bump: {
    cwd: () => released("2.0", example("2.0")),
    fine: [[], "there is nothing to release"],
    wrong: ["--date", "tomorrow"],
    unreadable: ["--policy", "nowhere.json"],
  },
  register: {
    cwd: () => folder({ ...broken(), "good.json": json(example("1.0")) }),
    fine: [["--policy", "good.json"], "wrote tillit-register/register.csv"],
    finds: [],
    wrong: ["--format", "pdf"],
    unreadable: ["--policy", "good.json", "--complete", "broken.json"],
  },
  verify: {
    cwd: () => ledger().cwd,
    fine: [["ledger.ndjson", "--keys", "keys.json"], "ledger.ndjson holds"],
    finds: ["receipts.json", "--keys", "other-keys.json"],
    wrong: ["ledger.ndjson"],
    unreadable: ["nowhere.ndjson", "--keys", "keys.json"],
  },
  lookup: {
    cwd: () => folder(),
    fine: [["_ga"], "Google Analytics"],
    finds: ["zzqx-nobody"],
    wrong: ["_ga", "--kind", "biscuit"],
    unreadable: [],
  },
  theme: {
    cwd: () =>
      folder({
        "good.css": "tillit-consent { --tillit-radius: 0 }",
        "bad.css": "tillit-consent { --tillit-radios: 0 }",
      }),
    fine: [["good.css"], "in order"],
    finds: ["bad.css"],
    unreadable: ["nowhere.css"],
  },
};

const colour = String.fromCharCode(27);
const named = Object.entries(rows).map(([name, row]) => ({ name, ...row }));

function saysWhy({ code, out, err }: Ended, exit: number, kind: string) {
  expect({ code, out: JSON.parse(out) }).toMatchObject({
    code: exit,
    out: { ok: false, exit, error: { kind, problem: expect.any(String), remedy: expect.any(String) } },
  });
  const { problem, remedy } = JSON.parse(out).error;
  expect(remedy.length).toBeGreaterThan(5);
  expect(err).toBe(`error ${problem}\nremedy ${remedy}\n`);
}

test("has a row for every command but the one that has tests of its own", () => {
  const missing = registry.map(({ name }) => name).filter((name) => !Object.hasOwn(rows, name));
  expect(missing.filter((name) => name !== "build")).toEqual([]);
});

describe.each(registry)("tillit $name", ({ name }) => {
  const { cwd = () => folder(), fine, finds, wrong, unreadable, lacks } = rows[name] ?? { unreadable: [] };

  test("answers with one object for a program, and plain words for a person", async () => {
    if (!fine) return;
    const [args, says] = fine;
    const here = cwd();
    const spoken = await tillit(here, [name, ...args, "--quiet"]);
    expect(spoken).toEqual({ code: exitCodes.ok, out: expect.stringContaining(says), err: "" });
    expect(spoken.out).not.toContain(colour);
    const told = await tillit(cwd(), [name, ...args, "--json"]);
    expect({ code: told.code, err: told.err }).toEqual({ code: exitCodes.ok, err: "" });
    expect(JSON.parse(told.out)).toMatchObject({ command: name, ok: true, exit: 0 });
  });

  test("exits with 1 when it finds something, which is no error of its own", async () => {
    if (!finds) return;
    const { code, out, err } = await tillit(cwd(), [name, ...finds, "--json"]);
    expect({ code, err }).toEqual({ code: exitCodes.findings, err: "" });
    expect(JSON.parse(out)).toMatchObject({ command: name, ok: false, exit: 1 });
    expect(JSON.parse(out).error).toBeUndefined();
  });

  test("exits with 2, 3 and 4 for a wrong call, a file and a machine, each with a remedy", async () => {
    const here = cwd();
    saysWhy(await tillit(here, [name, "--frobnicate", "--json"]), exitCodes.usage, "usage");
    if (wrong) saysWhy(await tillit(here, [name, ...wrong, "--json"]), exitCodes.usage, "usage");
    if (unreadable.length)
      saysWhy(await tillit(here, [name, ...unreadable, "--json"]), exitCodes.input, "input");
    if (lacks) saysWhy(await tillit(here, [name, ...lacks, "--json"]), exitCodes.environment, "environment");
  });

  test("colours an error when it is forced to, and never under NO_COLOR, --no-color or in JSON", async () => {
    const here = cwd();
    const fails = (env: { [name: string]: string }, ...more: string[]) =>
      tillit(here, [name, "--frobnicate", ...more], env);
    const force = { FORCE_COLOR: "1" };
    expect((await fails(force)).err).toContain(colour);
    for (const plain of [
      await fails({}),
      await fails({ ...force, NO_COLOR: "1" }),
      await fails(force, "--no-color"),
    ]) {
      expect(plain.err).not.toContain(colour);
    }
    expect((await fails(force, "--json")).out).not.toContain(colour);
    if (!fine) return;
    const { out } = await tillit(here, [name, ...fine[0], "--quiet"], { ...force, NO_COLOR: "1" });
    expect(out).not.toContain(colour);
  });
});

test.each(named.filter(({ fine }) => fine))("tillit $name runs as it is shipped", async (row) => {
  const [args, says] = row.fine ?? [[], ""];
  const { code, out, err } = await tillitProcess(row.cwd(), [row.name, ...args]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain(says);
});

test("ends a process with the code and the words of a failure", async () => {
  const { code, out, err } = await tillitProcess(folder(), ["check"]);
  expect({ code, out }).toEqual({ code: 3, out: "" });
  expect(err).toMatch(/^error There is no policy file here.*\nremedy Name one/);
});
