import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Policy } from "@tillit/record";
import { describe, expect, test } from "vitest";
import { example, folder, json, lineOf, read, released, tillit } from "./tillit.ts";

const file = "tillit.policy.json";

async function findingsOf(cwd: string, ...args: string[]) {
  const { code, out } = await tillit(cwd, ["check", "--json", ...args]);
  const { findings } = JSON.parse(out) as {
    findings: {
      rule: string;
      severity: string;
      path: string;
      line: number;
      problem: string;
      remedy: string;
    }[];
  };
  return { code, findings, errors: findings.filter(({ severity }) => severity === "error") };
}

test("passes an editorial change that has its version and entry", async () => {
  const { code, errors, findings } = await findingsOf(released("1.0", example("1.1")));
  expect({ code, errors }).toEqual({ code: 0, errors: [] });
  expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toContain(
    "judge-wording services.sign-in.purpose",
  );
});

test("passes a material change that has its version and entry", async () => {
  const { code, errors } = await findingsOf(released("1.1", example("2.0")));
  expect({ code, errors }).toEqual({ code: 0, errors: [] });
});

test("passes the released policy itself, and says that it is the released one", async () => {
  const cwd = released("2.0", example("2.0"));
  expect((await tillit(cwd, ["check", "--released"])).code).toBe(0);
  expect(JSON.parse((await tillit(cwd, ["check", "--json"])).out)).toMatchObject({
    ok: true,
    isReleased: true,
  });
});

test("fails a policy that is not released, when only the released one may be deployed", async () => {
  const cwd = released("1.1", example("2.0"));
  const { code, errors } = await findingsOf(cwd, "--released");
  expect(code).toBe(1);
  expect(errors).toMatchObject([{ rule: "not-released", line: lineOf(cwd, file, '"version"') }]);
});

/** 1.1 is released, and this is done to 2.0. */
const cheats: [
  name: string,
  cheat: (policy: Policy) => void,
  rule: string,
  words: string,
  problem: RegExp,
  offset?: number,
][] = [
  [
    "a service without a version",
    (policy) => {
      Object.assign(policy, { version: "1.1", date: "2025-10-20", changes: policy.changes.slice(1) });
    },
    "unversioned-change",
    '"posthog": {',
    /New service: PostHog \(tracking\), by PostHog, Inc\., and the version is still 1\.1/,
  ],
  [
    "a material change as editorial",
    (policy) => {
      if (policy.changes[0]) policy.changes[0].weight = "editorial";
    },
    "material-as-editorial",
    '"weight": "editorial"',
    /marks as editorial what is material: New service: PostHog/,
  ],
  [
    "a material change that does not name its service",
    (policy) => {
      if (policy.changes[0]) policy.changes[0].touches = { services: ["amplitude"] };
    },
    "material-untouched",
    '"touches"',
    /does not name what a material change touches: New service: PostHog/,
  ],
  [
    "an older entry made lighter",
    (policy) => {
      const oldest = policy.changes.at(-1);
      if (oldest) oldest.weight = "editorial";
    },
    "history-changed",
    '"version": "1.0"',
    /the entry of 1\.0, which is released, weighs or touches something else now/,
    // An entry of a list has no key of its own: its opening brace is its line.
    -1,
  ],
  [
    "an older entry taken out",
    (policy) => {
      policy.changes.splice(1, 1);
    },
    "history-changed",
    '"changes"',
    /the entry of 1\.1, which is released, is gone/,
  ],
  [
    "an older version",
    (policy) => {
      Object.assign(policy, { version: "1.0", date: "2025-03-03", changes: policy.changes.slice(2) });
    },
    "version-older",
    '"version"',
    /1\.1 is released already, and is newer/,
  ],
];

test.each(cheats)("fails %s, on its line", async (_name, cheat, rule, words, problem, offset = 0) => {
  const policy = example("2.0");
  cheat(policy);
  const cwd = released("1.1", policy);
  const { code, errors } = await findingsOf(cwd);
  expect(code).toBe(1);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({ rule, line: lineOf(cwd, file, words) + offset });
  expect(errors[0]?.problem).toMatch(problem);
  expect(errors[0]?.remedy).not.toBe("");
});

test("fails a cookie that is kept longer without a new version, on its line", async () => {
  const policy = example("2.0");
  Object.assign(policy.services.posthog?.cookies?.[0] ?? {}, { lifetime: 366 });
  const cwd = released("2.0", policy);
  const { code, errors } = await findingsOf(cwd);
  expect(code).toBe(1);
  expect(errors).toMatchObject([{ rule: "unversioned-change", line: lineOf(cwd, file, '"lifetime": 366') }]);
});

describe("what the catalogue knows as tracking", () => {
  test.each(["necessary", "functionality"])("fails under %s", async (category) => {
    const policy = example("1.0");
    Object.assign(policy.services["sign-in"] ?? {}, { category, cookies: [{ name: "_ga", lifetime: 30 }] });
    const cwd = folder({ [file]: json(policy) });
    const { code, errors } = await findingsOf(cwd);
    expect(code).toBe(1);
    expect(errors).toMatchObject([{ rule: "tracking-as-exempt", line: lineOf(cwd, file, '"_ga"') }]);
    expect(errors[0]?.problem).toContain("Google Analytics");
  });

  test("fails by its host alone", async () => {
    const policy = example("1.0");
    Object.assign(policy.services["sign-in"] ?? {}, { hosts: ["script.hotjar.com"] });
    const { errors } = await findingsOf(folder({ [file]: json(policy) }));
    expect(errors).toMatchObject([{ rule: "tracking-as-exempt", path: "services.sign-in.hosts[0]" }]);
  });

  test("passes under tracking, and a name that anybody may use passes everywhere", async () => {
    const policy = example("1.0");
    Object.assign(policy.services.mixpanel ?? {}, { cookies: [{ name: "_ga", lifetime: 30 }] });
    Object.assign(policy.services["sign-in"] ?? {}, { cookies: [{ name: "session_id", lifetime: 30 }] });
    const { code, errors } = await findingsOf(folder({ [file]: json(policy) }));
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
  });
});

test("warns of lifetimes above 13 and 24 months and of a choice remembered too long, and passes", async () => {
  const policy = example("1.0");
  policy.choiceLifetime = 365;
  Object.assign(policy.services["sign-in"]?.cookies?.[0] ?? {}, { lifetime: 800 });
  const { code, findings } = await findingsOf(folder({ [file]: json(policy) }));
  expect(code).toBe(0);
  const warned = findings.map(({ severity, rule, path }) => `${severity} ${rule} ${path}`);
  expect(warned).toContain("warning choice-lifetime choiceLifetime");
  expect(warned).toContain("warning long-lifetime services.sign-in.cookies[0].lifetime");
  expect(warned).toContain("warning long-lifetime services.snowplow.cookies[0].lifetime");
  expect(warned).not.toContain("warning long-lifetime services.mixpanel.cookies[0].lifetime");
});

test("fails on warnings when it is strict", async () => {
  expect((await tillit(folder({ [file]: json(example("1.0")) }), ["check", "--strict"])).code).toBe(1);
});

test("fails a text that is missing in one of the policy's languages, and a language that is asked for", async () => {
  const policy = example("1.0");
  policy.categories.tracking = { purpose: { en: "Measures." } };
  const cwd = folder({ [file]: json(policy) });
  expect((await findingsOf(cwd)).errors).toMatchObject([
    { rule: "missing-text", path: "categories.tracking.purpose", problem: "has no text in sv" },
  ]);
  writeFileSync(join(cwd, file), json(example("1.0")));
  expect((await findingsOf(cwd)).errors).toEqual([]);
  expect((await findingsOf(cwd, "--locale", "de")).errors.length).toBeGreaterThan(20);
});

test("says of a broken policy what stands where, what was given and what to do", async () => {
  const policy = { ...example("1.0"), choiceLifetime: "long", controller: undefined };
  const cwd = folder({ [file]: json(policy) });
  const { code, out } = await tillit(cwd, ["check"]);
  expect(code).toBe(1);
  await expect(out).toMatchFileSnapshot("golden/check-broken.txt");
});

test("refuses a lock that was changed by hand", async () => {
  const cwd = released("1.1", example("1.1"));
  writeFileSync(
    join(cwd, "tillit.lock"),
    read(cwd, "tillit.lock").replace('"lifetime": 30', '"lifetime": 31'),
  );
  const { code, err } = await tillit(cwd, ["check"]);
  expect(code).toBe(3);
  expect(err).toContain("its digest differs");
});
