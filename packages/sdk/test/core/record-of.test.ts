import { type Evidence, encode, parse } from "@tillit/record";
import { checkDocument, recordSchema } from "@tillit/record/schema";
import { describe, expect, it } from "vitest";
import { aPolicy } from "../../../record/test/a-policy.ts";
import { choiceForAll, choose, decide, recordOf } from "../../src/core/index.ts";
import { secret, uuid } from "../../src/decision/ids.ts";

const policy = aPolicy();
const now = Date.UTC(2026, 0, 1, 12, 0, 0, 345);
const evidence: Evidence = { surface: "banner", action: "accept-all", locale: "en" };
const about = {
  id: uuid(now),
  subject: secret(),
  previous: undefined,
  signals: { gpc: false },
  sdk: "0.1.0",
  now,
};
const { grants } = decide(policy, null, now);

describe("the record of a choice", () => {
  it("is one that the server's schema accepts", () => {
    const { record } = recordOf(policy, choose(policy, grants, choiceForAll(policy, true)), evidence, about);
    expect(checkDocument(recordSchema, JSON.parse(JSON.stringify(record)))).toMatchObject({ ok: true });
    expect(record).toMatchObject({
      categories: { functionality: true, tracking: true },
      services: { settings: true, counter: true },
      decidedAt: "2026-01-01T12:00:00.000Z",
      expiresAt: "2026-06-30T12:00:00.000Z",
    });
  });

  it("says nothing of what is necessary, nor of what is undecided", () => {
    const { record } = recordOf(policy, choose(policy, grants, { tracking: false }), evidence, about);
    expect(record.categories).toEqual({ tracking: false });
    expect(record.services).toEqual({ counter: false });
  });

  it("and the cookie say the same, and the cookie survives the way through itself", () => {
    const chosen = choose(policy, grants, { tracking: true, functionality: false });
    const { stored } = recordOf(policy, chosen, evidence, about);
    const parsed = parse(encode(stored));
    expect(parsed).toEqual({ ok: true, record: stored });
    expect(parsed.ok && { ...decide(policy, parsed.record, now).grants }).toEqual({ ...chosen });
  });
});

describe("an id", () => {
  it("is a version 7 UUID that sorts by its time", () => {
    const [first, second] = [uuid(now), uuid(now + 1)];
    expect(first).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
    expect(first < second).toBe(true);
    expect(new Set(Array.from({ length: 1000 }, () => uuid(now))).size).toBe(1000);
  });

  it("of a subject is 128 random bits", () => {
    expect(secret()).toMatch(/^[\da-f]{32}$/);
    expect(secret()).not.toBe(secret());
  });
});
