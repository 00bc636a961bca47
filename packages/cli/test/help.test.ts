import { expect, test } from "vitest";
import { registry } from "../src/registry.ts";
import { folder, tillit } from "./tillit.ts";

test("lists its commands when it is called without one", async () => {
  const { code, out, err } = await tillit(folder(), []);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  await expect(out).toMatchFileSnapshot("golden/help.txt");
});

test.each(registry.filter(({ name }) => name !== "scan"))(
  "shows the help of $name with an example",
  async ({ name }) => {
    const { code, out } = await tillit(folder(), [name, "--help"]);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`Examples?:\n  \\$ tillit ${name}`));
    await expect(out).toMatchFileSnapshot(`golden/help-${name}.txt`);
  },
);

test("asks whether a misspelled command meant another, and exits with 2", async () => {
  const { code, out, err } = await tillit(folder(), ["chek"]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toBe(
    `error unknown command 'chek'\nremedy Did you mean check? "tillit --help" lists what there is.\n`,
  );
});

test("asks whether a misspelled option meant another", async () => {
  const { code, err } = await tillit(folder(), ["check", "--strct"]);
  expect(code).toBe(2);
  expect(err).toContain("Did you mean --strict?");
});

test("names no other command when none is near", async () => {
  const { code, err } = await tillit(folder(), ["frobnicate"]);
  expect(code).toBe(2);
  expect(err).not.toContain("Did you mean");
});

test("says as JSON why a command could not run, and says it on stderr as well", async () => {
  const { code, out, err } = await tillit(folder(), ["check", "--json"]);
  expect(code).toBe(3);
  expect(JSON.parse(out)).toEqual({
    ok: false,
    exit: 3,
    error: {
      kind: "input",
      problem: "There is no policy file here (tillit.policy.ts, .js, .json or .yaml)",
      remedy: 'Name one with "--policy <file>", or make one with "tillit init".',
    },
  });
  expect(err).toContain("remedy");
});

const colour = String.fromCharCode(27);

test("prints no colours into a pipe, and colours when they are forced", async () => {
  const cwd = folder();
  expect((await tillit(cwd, ["check"])).err).not.toContain(colour);
  expect((await tillit(cwd, ["check"], { FORCE_COLOR: "1" })).err).toContain(colour);
});

test("prints no colours under NO_COLOR, even when they are forced", async () => {
  const { err } = await tillit(folder(), ["check"], { NO_COLOR: "1", FORCE_COLOR: "1" });
  expect(err).not.toContain(colour);
});

test("prints its version", async () => {
  expect((await tillit(folder(), ["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});
