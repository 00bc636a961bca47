// What is decided at build time is what would have been decided at the visitor's.
import type { Policy, StoredRecord } from "@tillit/record";
import { serviceCode } from "@tillit/record";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aPolicy } from "../../record/test/a-policy.ts";
import { compilePolicy } from "../src/compiled/compile-policy.ts";
import { decide as compiled } from "../src/compiled/decide.ts";
import { classify, decide, itemsOf } from "../src/core/index.ts";

const day = 86_400_000;
const now = Date.UTC(2026, 5, 1);
const base = aPolicy();
const keys = {
  categories: Object.keys(base.categories),
  services: Object.keys(base.services),
};

/** Versions 1.0 to at most 6.0, each with a change that touches some of the policy. */
const aHistory: fc.Arbitrary<Policy> = fc
  .array(
    fc.record({
      weight: fc.constantFrom("material" as const, "editorial" as const),
      touches: fc.option(
        fc.record({
          categories: fc.subarray(keys.categories),
          services: fc.subarray(keys.services),
        }),
        { nil: undefined },
      ),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((entries) => {
    const changes = entries
      .map((entry, at) => ({ version: `${at + 1}.0`, date: "2026-01-01", summary: "It.", ...entry }))
      .reverse();
    return aPolicy({ version: changes[0]?.version as string, changes } as Partial<Policy>);
  });

const codes = [...keys.categories, ...keys.services.map(serviceCode)];
const aRecord = (policy: Policy): fc.Arbitrary<StoredRecord | "unreadable" | null> =>
  fc.oneof(
    { arbitrary: fc.constantFrom("unreadable" as const, null), weight: 1 },
    {
      weight: 9,
      arbitrary: fc
        .record({
          policyVersion: fc.constantFrom(...policy.changes.map(({ version }) => version)),
          age: fc.integer({ min: -1, max: 190 }),
          states: fc.dictionary(fc.constantFrom(...codes), fc.boolean()),
        })
        .map(({ policyVersion, age, states }) => ({
          id: "0198c0de-0000-7000-8000-000000000000",
          subject: "00112233445566778899aabbccddeeff",
          policyVersion,
          decidedAt: now - age * day,
          expiresAt: now - age * day + 180 * day,
          states,
        })),
    },
  );

describe("a compiled policy", () => {
  it("decides as the whole one does, for every version of its change log", () => {
    fc.assert(
      fc.property(
        aHistory.chain((policy) => fc.tuple(fc.constant(policy), aRecord(policy))),
        ([policy, record]) => {
          const whole = decide(policy, record, now);
          const small = compiled(
            compilePolicy(policy),
            record === "unreadable" ? 0 : (record ?? undefined),
            now,
          );
          expect({ ...small.grants }).toEqual({ ...whole.grants });
          expect(small.ask).toBe(whole.ask);
          expect({ ...(small.record?.grants ?? {}) }).toEqual({ ...whole.recorded });
          expect(small.behind).toBe(whole.changes.length > 0);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it("grants nothing to a record of a version that it does not know", () => {
    const record: StoredRecord = {
      id: "0198c0de-0000-7000-8000-000000000000",
      subject: "00112233445566778899aabbccddeeff",
      policyVersion: "0.9",
      decidedAt: now - day,
      expiresAt: now + day,
      states: Object.fromEntries(codes.map((code) => [code, true])),
    };
    const { grants, ask } = compiled(compilePolicy(base), record, now);
    expect(ask).toBe("policy-change");
    for (const [key, category] of itemsOf(base)) if (category !== "necessary") expect(grants[key]).toBeNull();
  });

  it("knows to whom a name belongs", () => {
    const { names } = compilePolicy(base);
    const ownerOf = (name: string) =>
      names.find(([, kind, source]) => kind === "cookie" && new RegExp(`^${source}$`, "s").test(name))?.[0];
    const declared = Object.values(base.services).flatMap(({ cookies = [] }) =>
      cookies.map(({ name }) => name),
    );
    for (const name of [...declared.map((each) => each.replaceAll("*", "x1")), "stranger", "a.b"]) {
      const { category, service } = classify(base, name);
      expect(ownerOf(name)).toBe(category ? `${category}/${service}` : undefined);
    }
  });
});
