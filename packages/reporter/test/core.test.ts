import fc from "fast-check";
import { expect, test } from "vitest";
import {
  append,
  byOrder,
  cut,
  type Entry,
  judge,
  longest,
  pauseAfter,
  readRetryAfter,
  remaining,
  room,
} from "../src/core/index.ts";
import { readEndpoint } from "../src/endpoint.ts";
import { aRecord } from "./a-record.ts";

const now = Date.UTC(2026, 10, 1);
const entry = (version = "1.0", change = {}): Entry => ({
  at: now,
  record: aRecord(now, { policy: { id: "nordljus", version }, ...change }),
});
const some = fc.array(
  fc
    .record({ version: fc.constantFrom("1.0", "2.0"), sdk: fc.string({ unit: "binary", maxLength: 9000 }) })
    .map(({ version, sdk }) => entry(version, { sdk })),
  { maxLength: 40 },
);

test("a batch is the oldest records, of one policy, under the browser's 64 KiB whatever stands in them", () => {
  fc.assert(
    fc.property(some, fc.boolean(), (waiting, singly) => {
      const { entries, body } = cut(waiting, singly);
      expect(entries).toEqual(waiting.slice(0, entries.length));
      expect(entries.length > 0).toBe(waiting.length > 0);
      expect(JSON.parse(body)).toEqual(entries.map(({ record }) => JSON.parse(JSON.stringify(record))));
      expect(new Set(entries.map(({ record }) => record.policy.version)).size).toBeLessThan(2);
      if (singly) expect(entries.length).toBeLessThan(2);
      if (entries.length > 1) expect(body.length).toBeLessThanOrEqual(room);
      if (body.length <= room) expect(Buffer.byteLength(body)).toBeLessThan(65_536);
    }),
  );
});

test("records are in the order of their making, though the clock is set back", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 2 ** 41 })), (times) => {
      const entries: Entry[] = [];
      for (const time of times) entries.push(append(entries, aRecord(time), time));
      expect([...entries].reverse().sort(byOrder)).toEqual(entries);
    }),
  );
});

test("a pause is never shorter than the server asked for, nor longer than a day, and is jittered in full", () => {
  fc.assert(
    fc.property(
      fc.nat(2000),
      fc.nat(2 * longest),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (tries, asked, random) => {
        const pause = pauseAfter(tries, asked, now, random);
        const left = remaining(pause, now);
        expect(left).toBeGreaterThanOrEqual(Math.min(asked, longest));
        expect(left).toBeLessThanOrEqual(
          Math.min(longest, asked + Math.min(3_600_000, 2000 * 2 ** tries)) + 1,
        );
        expect(pause.tries).toBe(tries + 1);
      },
    ),
  );
  expect(remaining(pauseAfter(3, 0, now, 0), now)).toBe(0);
  expect(remaining(pauseAfter(3, 0, now, 1), now)).toBe(16_000);
});

test("a pause does not outlive a clock that was set back by years", () => {
  const pause = pauseAfter(5, 60_000, now, 0.5);
  expect(remaining(pause, now - 2 * 365 * 86_400_000)).toBe(0);
  expect(remaining(undefined, now)).toBe(0);
});

test("Retry-After is read as seconds and as a date", () => {
  expect(readRetryAfter("120", now)).toBe(120_000);
  expect(readRetryAfter(new Date(now + 90_000).toUTCString(), now)).toBe(90_000);
  for (const nothing of [null, "", "soon", "-5", new Date(now - 1000).toUTCString()]) {
    expect(readRetryAfter(nothing, now)).toBe(0);
  }
});

const answer = (status: number, content: unknown = {}) => ({ status, retryAfter: null, content });
const words = (
  entries: readonly Entry[],
  ...given: Parameters<typeof judge> extends [unknown, ...infer R] ? R : never
) => judge(entries, ...given).settled.map(({ status }) => status);

test("a refusal of the record is final; a refusal of the request, a fault and silence are not", () => {
  const one = [entry()];
  for (const status of [400, 409, 410, 413, 422]) expect(words(one, answer(status), now)).toEqual([status]);
  for (const status of [301, 401, 403, 404, 408, 415, 425, 429, 500, 502, 503]) {
    expect(words(one, answer(status), now)).toEqual([]);
  }
  expect(words(one, undefined, now)).toEqual([]);
});

test("a yes counts only with the server's word on the very record", () => {
  const one = entry();
  const { id } = one.record;
  const yes = (result: unknown) => words([one], answer(201, { results: [result] }), now);
  expect(yes({ id, status: 201, receipt: { id } })).toEqual([201]);
  expect(yes({ id: aRecord().id, status: 201 })).toEqual([]);
  for (const odd of [null, "201", {}, { id }, { id, status: 202.5e3 }]) expect(yes(odd)).toEqual([]);
  for (const content of [undefined, null, "<title>Hotel</title>", { results: "all" }, []]) {
    expect(words([one], answer(200, content), now)).toEqual([]);
  }
});

test("a batch that is refused as a whole is sent again one by one, and nothing of it is given up", () => {
  const two = [entry(), entry()];
  expect(judge(two, answer(413), now)).toEqual({ settled: [], splits: true });
  expect(judge(two, answer(503), now)).toEqual({ settled: [], splits: false });
});

test("a record whose policy the server does not know yet waits a week, and is a dead letter then", () => {
  const one = entry();
  const unknown = answer(422, { type: "urn:tillit:problem:unknown-policy" });
  expect(words([one], unknown, now + 6 * 86_400_000)).toEqual([]);
  expect(words([one], unknown, now + 8 * 86_400_000)).toEqual([422]);
});

test("no answer whatever makes judging throw", () => {
  fc.assert(
    fc.property(some, fc.nat(600), fc.jsonValue(), (entries, status, content) => {
      const { settled } = judge(entries, answer(status, { results: content, type: content }), now);
      expect(settled.length).toBeLessThanOrEqual(entries.length);
    }),
  );
});

test("an endpoint that cannot be one fails at once, with path, value and remedy", () => {
  const page = "https://shop.example/lamps?x=1";
  expect(readEndpoint("/v1/records", page)).toBe("https://shop.example/v1/records");
  expect(readEndpoint("https://consent.example/v1/records", page)).toBe("https://consent.example/v1/records");
  expect(readEndpoint(new URL("http://localhost:8080/v1/records"), page)).toBe(
    "http://localhost:8080/v1/records",
  );
  for (const wrong of [
    undefined,
    null,
    "",
    7,
    "/",
    "consent.example/v1/records",
    "https://consent.example",
    "https://consent.example/",
    "ftp://consent.example/v1",
    "https://exa mple/v1",
    "javascript:alert(1)/x",
  ]) {
    expect(() => readEndpoint(wrong, page)).toThrow(
      /^endpoint: given .*; give the address that takes records: "https:/,
    );
  }
});
