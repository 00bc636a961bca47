import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareVersions, encode, parse, type StoredRecord, serviceCode } from "../src/index.ts";
import { idSchema, versionSchema } from "../src/schema/index.ts";

const seconds = fc.integer({ min: 1_000_000_000, max: 9_999_999_999 }).map((time) => time * 1000);
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,15}$/);
const key = fc.oneof(id, id.map(serviceCode));
const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`));
const record: fc.Arbitrary<StoredRecord> = fc.record({
  id: fc
    .tuple(hex(8), hex(4), hex(3), hex(3), hex(12))
    .map(([a, b, c, d, e]) => `${a}-${b}-7${c}-8${d}-${e}`),
  subject: hex(32),
  policyVersion: fc.stringMatching(/^\d{1,4}(\.\d{1,4}){0,2}$/),
  decidedAt: seconds,
  expiresAt: seconds,
  states: fc.dictionary(key, fc.boolean(), { maxKeys: 12 }),
});

describe("the cookie", () => {
  it("gives back every record that was written", () => {
    fc.assert(
      fc.property(record, (written) => {
        expect(parse(encode(written))).toEqual({ ok: true, record: written });
      }),
    );
  });

  it("holds nothing that a cookie would have to escape", () => {
    fc.assert(
      fc.property(record, (written) => {
        expect(encode(written)).toMatch(/^[\w.=&-]+$/);
      }),
    );
  });

  it("never throws, and never reads a record out of other content", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        expect(parse(text).ok).toBe(false);
      }),
    );
  });

  it("reads half a cookie, or one with a byte changed, as damaged or as a record that the writer could have made", () => {
    fc.assert(
      fc.property(record, fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (written, at, byte) => {
        const whole = encode(written);
        const cut = parse(whole.slice(0, at % whole.length));
        if (cut.ok) expect(parse(encode(cut.record))).toEqual(cut);
        const changed = whole.slice(0, at % whole.length) + byte + whole.slice((at % whole.length) + 1);
        const parsed = parse(changed);
        if (parsed.ok) expect(parse(encode(parsed.record))).toEqual(parsed);
      }),
    );
  });

  it("grants nothing when it contradicts itself", () => {
    const whole = encode({ ...example, states: { tracking: true } });
    expect(parse(whole.replace("&n=", "&n=tracking"))).toEqual({ ok: false, reason: "damaged" });
  });

  it("knows a format of the future from damage", () => {
    expect(parse(encode(example).replace("v=1&", "v=2&"))).toEqual({ ok: false, reason: "format" });
    expect(parse(encode(example).slice(0, 60))).toEqual({ ok: false, reason: "damaged" });
  });

  it("takes names of the object's prototype for nothing special", () => {
    const parsed = parse(encode({ ...example, states: {} }).replace("&y=", "&y=constructor.__proto__"));
    expect(parsed.ok && Object.keys(parsed.record.states)).toEqual(["constructor", "__proto__"]);
    expect({}).not.toHaveProperty("true");
  });

  it.each(["v1"])("still reads what was written in the format of %s", (name) => {
    const value = readFileSync(new URL(`fixtures/${name}.cookie`, import.meta.url), "utf8").trim();
    expect(parse(value)).toEqual({ ok: true, record: example });
    expect(encode(example)).toBe(value);
  });

  it("stays under 300 bytes with thirty services", () => {
    const states = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [serviceCode(`service-${at}`), at % 2 === 0]),
    );
    const value = encode({ ...example, states: { functionality: true, tracking: false, ...states } });
    expect(`tillit=${value}`.length).toBeLessThan(300);
  });
});

const example: StoredRecord = {
  id: "019a0b1c-2d3e-7f40-8a5b-6c7d8e9f0a1b",
  subject: "00112233445566778899aabbccddeeff",
  policyVersion: "2.0",
  decidedAt: 1_764_000_000_000,
  expiresAt: 1_779_552_000_000,
  states: { functionality: true, _z5u: false, tracking: false },
};

describe("a service code", () => {
  it("is three digits after a line, which no category id can be", () => {
    fc.assert(
      fc.property(id, (service) => {
        expect(serviceCode(service)).toMatch(/^_[0-9a-z]{3}$/);
        expect(idSchema.safeParse(serviceCode(service)).success).toBe(false);
      }),
    );
  });
});

describe("versions", () => {
  const version = fc.stringMatching(/^\d{1,4}(\.\d{1,4}){0,2}$/);

  it("are ordered by their numbers, not by their digits", () => {
    expect(compareVersions("1.10", "1.9")).toBeGreaterThan(0);
    expect(compareVersions("1.1", "1.1.0")).toBe(0);
    expect(compareVersions("2.0", "10.0")).toBeLessThan(0);
  });

  it("are ordered alike from both sides", () => {
    fc.assert(
      fc.property(version, version, (a, b) => {
        expect(versionSchema.safeParse(a).success).toBe(true);
        expect(Math.sign(compareVersions(a, b))).toBe(0 - Math.sign(compareVersions(b, a)));
      }),
    );
  });
});
