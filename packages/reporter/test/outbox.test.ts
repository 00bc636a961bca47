import { expect, test } from "vitest";
import { createOutbox } from "../src/outbox.ts";
import { aRecord } from "./a-record.ts";
import { createWebStorage } from "./web-storage.ts";

const now = Date.UTC(2026, 10, 1);
const ids = (outbox: ReturnType<typeof createOutbox>) => outbox.entries().map(({ record }) => record.id);
const forbidden = {
  get localStorage(): Storage {
    throw new DOMException("denied", "SecurityError");
  },
};

test.each([
  ["web storage", { localStorage: createWebStorage() }],
  ["full web storage", { localStorage: createWebStorage(() => true) }],
  ["forbidden web storage", forbidden],
])("keeps what it is given, in order and once: %s", (_, page) => {
  const outbox = createOutbox(page, "box");
  const records = [aRecord(now), aRecord(now - 5000), aRecord(now + 5)];
  for (const record of [...records, ...records]) outbox.add(record, Date.parse(record.decidedAt));
  expect(ids(outbox)).toEqual(records.map(({ id }) => id));
  const [first] = outbox.entries();
  if (first) outbox.settle([{ ...first, status: 201 }]);
  expect(outbox.entries().map(({ status }) => status)).toEqual([201, undefined, undefined]);
  outbox.writePause({ tries: 2, until: now });
  expect(outbox.readPause()).toEqual({ tries: 2, until: now });
  outbox.writePause();
  expect(outbox.readPause() ?? undefined).toBeUndefined();
});

test("what one page stored the next one finds, and another name does not", () => {
  const page = { localStorage: createWebStorage() };
  createOutbox(page, "box").add(aRecord(now), now);
  expect(ids(createOutbox(page, "box"))).toHaveLength(1);
  expect(ids(createOutbox(page, "other"))).toEqual([]);
});

test("two tabs that write at once lose nothing", () => {
  const page = { localStorage: createWebStorage() };
  const [one, other] = [createOutbox(page, "box"), createOutbox(page, "box")];
  one.add(aRecord(now), now);
  other.add(aRecord(now), now);
  expect(ids(one)).toHaveLength(2);
  expect(ids(one)).toEqual(ids(other));
});

test("a damaged entry harms nobody", () => {
  const page = { localStorage: createWebStorage() };
  const outbox = createOutbox(page, "box");
  for (const [at, text] of ["", "null", "{", "7", '{"record":null}', '{"at":"x"}'].entries()) {
    page.localStorage.setItem(`box:${at}`, text);
  }
  outbox.add(aRecord(now), now);
  expect(ids(outbox)).toHaveLength(1);
});

test("keeps the newest twenty receipts, and every record that waits or was refused", () => {
  const outbox = createOutbox({ localStorage: createWebStorage() }, "box");
  for (let made = 0; made < 30; made++) outbox.add(aRecord(now + made), now + made);
  const [waiting, refused, ...kept] = outbox.entries();
  if (refused) outbox.settle([{ ...refused, status: 409 }]);
  outbox.settle(kept.map((entry) => ({ ...entry, status: 201, receipt: { id: entry.record.id } })));
  const newest = kept.slice(-20).map(({ record }) => record.id);
  expect(ids(outbox)).toEqual([waiting?.record.id, refused?.record.id, ...newest]);
});

test("a page that decides in a loop does not fill the site's storage", () => {
  const page = { localStorage: createWebStorage() };
  const outbox = createOutbox(page, "box");
  for (let made = 0; made < 250; made++) outbox.add(aRecord(now + made), now + made);
  expect(outbox.entries()).toHaveLength(250);
  expect(Object.keys(page.localStorage)).toHaveLength(200);
});
