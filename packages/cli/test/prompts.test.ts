import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { atTerminal, keys } from "./at-terminal.ts";
import { example, folder, json, read, released, tillit } from "./tillit.ts";

const { enter, stop } = keys;

test("init asks a person what it needs, refuses a wrong answer at once, and writes what was answered", async () => {
  const cwd = folder();
  const { code, screen } = await atTerminal(
    cwd,
    ["init"],
    [
      ["Which company or person", `Nordljus AB${enter}`],
      ["At which address do visitors reach them?", `nobody${enter}`],
      ["is no e-mail address", `@nordljus.example${enter}`],
      ["Which country's law", `SE${enter}`],
      ["To which authority", enter],
      ["Which services does the site use?", `posthog${enter}`],
    ],
  );
  expect({ code, wrote: screen.includes("wrote") }).toEqual({ code: 0, wrote: true });
  const policy = read(cwd, "tillit.policy.ts");
  for (const words of ["Nordljus AB", "nobody@nordljus.example", "Integritetsskyddsmyndigheten", "posthog"]) {
    expect(policy).toContain(words);
  }
  expect((await tillit(cwd, ["check"])).code).toBe(0);
});

test("init asks nothing that a flag has answered, and writes nothing when it is left with Ctrl-C", async () => {
  const cwd = folder();
  const { code, screen } = await atTerminal(
    cwd,
    ["init", "--name", "Nordljus AB"],
    [["At which address do visitors reach them?", stop]],
  );
  expect(code).toBe(130);
  expect(screen).not.toContain("Which company or person");
  expect(existsSync(join(cwd, "tillit.policy.ts"))).toBe(false);
});

/** 2.0 with its own version and entry taken back: what differs from 1.1 and nobody has said yet. */
function unsaid() {
  const { changes, ...policy } = example("2.0");
  const before = example("1.1");
  return { ...policy, version: before.version, date: before.date, changes: before.changes };
}

test("bump shows what changed, asks for the words, and releases", async () => {
  const cwd = released("1.1", unsaid());
  const { code } = await atTerminal(
    cwd,
    ["bump"],
    [
      ["Release it?", enter],
      ["(en)?", enter],
      ["(sv)?", `Vi mäter nu med en tjänst till.${enter}`],
    ],
  );
  expect(code).toBe(0);
  const policy = JSON.parse(read(cwd, "tillit.policy.json"));
  expect(policy.version).toBe("2.0");
  expect(JSON.stringify(policy.changes)).toContain("Vi mäter nu med en tjänst till.");
  expect((await tillit(cwd, ["check", "--released"])).code).toBe(0);
});

test("bump writes nothing when it is told no", async () => {
  const cwd = released("1.1", unsaid());
  const { code, screen } = await atTerminal(cwd, ["bump"], [["Release it?", "n"]]);
  expect(code).toBe(1);
  expect(screen).toContain("Nothing is written.");
  expect(read(cwd, "tillit.policy.json")).toBe(json(unsaid()));
});
