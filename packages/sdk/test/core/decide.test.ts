import { type Change, type StoredRecord, serviceCode } from "@tillit/record";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aPolicy } from "../../../record/test/a-policy.ts";
import { decide, lifetimeOf } from "../../src/core/index.ts";

const now = Date.UTC(2026, 5, 1);
const day = 86_400_000;

function aRecord(states: StoredRecord["states"], changes: Partial<StoredRecord> = {}): StoredRecord {
  return {
    id: "019a0b1c-2d3e-7f40-8a5b-6c7d8e9f0a1b",
    subject: "00112233445566778899aabbccddeeff",
    policyVersion: "1.0",
    decidedAt: now - 10 * day,
    expiresAt: now + 170 * day,
    states,
    ...changes,
  };
}

const everything = {
  functionality: true,
  tracking: true,
  [serviceCode("settings")]: true,
  [serviceCode("counter")]: true,
};
const nothing = Object.fromEntries(Object.keys(everything).map((key) => [key, false]));

/** The policy in a later version, with what it changed. */
function changed(change: Partial<Change>, policy = aPolicy()) {
  const entry: Change = {
    version: "2.0",
    date: "2026-05-01",
    weight: "material",
    summary: "New.",
    ...change,
  };
  return { ...policy, version: entry.version, date: entry.date, changes: [entry, ...policy.changes] };
}

describe("a visitor who never decided", () => {
  it("is asked, and nothing but the necessary is granted", () => {
    const { grants, ask, changes } = decide(aPolicy(), null, now);
    expect(ask).toBe("first-visit");
    expect(changes).toEqual([]);
    expect({ ...grants }).toEqual({
      necessary: true,
      functionality: null,
      tracking: null,
      "functionality/settings": null,
      "tracking/counter": null,
    });
  });

  it("is not asked when nothing needs consent", () => {
    const policy = aPolicy({ categories: { necessary: { purpose: "Basket." } }, services: {} });
    expect(decide(policy, null, now).ask).toBeNull();
  });

  it("is not asked about functionality that is exempt with a written reason", () => {
    const { categories } = aPolicy();
    const exempt = {
      ...categories,
      functionality: { purpose: "Sign-in.", exemption: "Asked for by the visitor." },
    };
    const { grants } = decide(aPolicy({ categories: exempt }), null, now);
    expect(grants).toMatchObject({ functionality: true, "functionality/settings": true, tracking: null });
  });
});

describe("a visitor who decided", () => {
  it("is not asked again, whether the answer was yes or no", () => {
    for (const states of [everything, nothing]) {
      expect(decide(aPolicy(), aRecord(states), now).ask).toBeNull();
    }
    expect(decide(aPolicy(), aRecord(everything), now).grants).toMatchObject({
      tracking: true,
      "tracking/counter": true,
    });
    expect(decide(aPolicy(), aRecord(nothing), now).grants).toMatchObject({
      tracking: false,
      "tracking/counter": false,
    });
  });

  it.each([everything, nothing])("is remembered for 180 days and no longer", (states) => {
    const at = (days: number) => {
      const decidedAt = now - days * day;
      return decide(aPolicy(), aRecord(states, { decidedAt, expiresAt: decidedAt + 180 * day }), now);
    };
    expect(at(179).ask).toBeNull();
    expect(at(181)).toMatchObject({ ask: "expired", grants: { tracking: null, functionality: null } });
  });

  it("is asked again earlier when the site has shortened the time", () => {
    const policy = aPolicy({ choiceLifetime: 5 });
    expect(decide(policy, aRecord(everything), now)).toMatchObject({
      ask: "expired",
      grants: { tracking: null },
    });
  });

  it("is never remembered for more than 730 days", () => {
    expect(lifetimeOf(aPolicy({ choiceLifetime: 10_000 }))).toBe(730 * day);
  });

  it("is asked again when the record comes from the future, but not for a clock a minute off", () => {
    expect(decide(aPolicy(), aRecord(everything, { decidedAt: now + day }), now).ask).toBe("expired");
    expect(decide(aPolicy(), aRecord(everything, { decidedAt: now + 30_000 }), now).ask).toBeNull();
  });

  it("is asked again when the record cannot be read", () => {
    expect(decide(aPolicy(), "unreadable", now)).toMatchObject({
      ask: "unreadable",
      grants: { tracking: null },
    });
  });

  it("is asked again under an older policy than was seen, and under one that its log does not explain", () => {
    expect(decide(aPolicy(), aRecord(everything, { policyVersion: "3.0" }), now)).toMatchObject({
      ask: "policy-change",
      grants: { tracking: null },
    });
    expect(decide(aPolicy({ version: "1.5" }), aRecord(everything), now)).toMatchObject({
      ask: "policy-change",
      grants: { tracking: null },
    });
  });
});

describe("a material change", () => {
  it("takes back the grant that it touches and keeps the rest", () => {
    const { ask, grants, changes } = decide(
      changed({ touches: { categories: ["tracking"] } }),
      aRecord(everything),
      now,
    );
    expect(ask).toBe("policy-change");
    expect(grants).toMatchObject({
      functionality: true,
      "functionality/settings": true,
      tracking: null,
      "tracking/counter": null,
    });
    expect(changes.map(({ version }) => version)).toEqual(["2.0"]);
  });

  it("that touches one service leaves its category alone", () => {
    const { ask, grants } = decide(changed({ touches: { services: ["counter"] } }), aRecord(everything), now);
    expect(ask).toBe("policy-change");
    expect(grants).toMatchObject({ tracking: true, "tracking/counter": null });
  });

  it("does not ask who had refused what it touches", () => {
    const { ask, grants } = decide(changed({ touches: { categories: ["tracking"] } }), aRecord(nothing), now);
    expect(ask).toBeNull();
    expect(grants).toMatchObject({ tracking: false, "tracking/counter": false });
  });

  it("that brings a service asks about it, also who had refused the rest", () => {
    const { services } = aPolicy();
    const heat = { category: "tracking", name: "Heat", provider: "Heat Ltd", purpose: "Maps." };
    const policy = changed({ touches: { services: ["heat"] } }, aPolicy({ services: { ...services, heat } }));
    for (const states of [everything, nothing]) {
      const { ask, grants } = decide(policy, aRecord(states), now);
      expect(ask).toBe("policy-change");
      expect(grants["tracking/heat"]).toBeNull();
      expect(grants["tracking/counter"]).toBe(states.tracking);
    }
  });
});

describe("an editorial change", () => {
  it("asks nobody and takes nothing back", () => {
    const policy = changed({ version: "1.1", weight: "editorial", touches: { categories: ["tracking"] } });
    const { ask, grants, changes } = decide(policy, aRecord(everything), now);
    expect(ask).toBeNull();
    expect(grants.tracking).toBe(true);
    expect(changes).toHaveLength(1);
  });

  it("between two material ones does not hide them", () => {
    const material = changed({ version: "2.0", touches: { categories: ["tracking"] } });
    const policy = changed(
      { version: "2.1", weight: "editorial", touches: { categories: ["tracking"] } },
      material,
    );
    expect(decide(policy, aRecord(everything), now)).toMatchObject({
      ask: "policy-change",
      grants: { tracking: null },
    });
  });
});

it("a service that nobody announced is undecided, and asked about", () => {
  const { services } = aPolicy();
  const heat = { category: "tracking", name: "Heat", provider: "Heat Ltd", purpose: "Maps." };
  const { ask, grants } = decide(aPolicy({ services: { ...services, heat } }), aRecord(everything), now);
  expect(ask).toBe("policy-change");
  expect(grants["tracking/heat"]).toBeNull();
});

it("whatever the record and the clock, nothing is granted that the record does not grant", () => {
  const states = fc.dictionary(fc.constantFrom(...Object.keys(everything), "ads", "_abc"), fc.boolean());
  const version = fc.constantFrom("0.9", "1.0", "1.1", "2.0", "9.9");
  const time = fc.integer({ min: -400, max: 400 }).map((days) => now + days * day);
  fc.assert(
    fc.property(states, version, time, time, (recorded, policyVersion, decidedAt, at) => {
      const record = aRecord(recorded, { policyVersion, decidedAt, expiresAt: decidedAt + 180 * day });
      const { grants } = decide(changed({ touches: { services: ["counter"] } }), record, at);
      const isValid = at < record.expiresAt && decidedAt <= at + 60_000 && policyVersion !== "9.9";
      expect(grants.necessary).toBe(true);
      for (const category of ["functionality", "tracking"]) {
        if (grants[category]) expect(isValid && recorded[category]).toBe(true);
      }
      if (grants["tracking/counter"]) {
        expect(isValid && recorded[serviceCode("counter")] && policyVersion === "2.0").toBe(true);
      }
    }),
  );
});
