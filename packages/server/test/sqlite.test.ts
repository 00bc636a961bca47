import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { subjectOf } from "../src/core/receive.ts";
import { eraseSubject } from "../src/rights/erase.ts";
import { openSqlite } from "../src/sqlite.ts";
import { sqlStore } from "../src/store/sql-store.ts";
import { openDatabase, sqliteEngine } from "../src/store/sqlite.ts";
import { deskOf, draftOf, drafts, seal } from "./fixtures/ledger.ts";
import { newSecret, record } from "./fixtures/records.ts";
import { storeContract } from "./store-contract.ts";
import { tracesContract } from "./traces-contract.ts";

// A busy machine is no failure.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), "tillit-sqlite-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

describe("the SQLite store", () => {
  storeContract(() => openSqlite(join(folder, `${++files}.sqlite`)));
  tracesContract(async () => {
    const file = join(folder, `${++files}.sqlite`);
    return {
      store: await openSqlite(file),
      everything: async () => [readFileSync(file), readFileSync(`${file}-wal`)],
    };
  });

  test("gathers subjects into long runs: the look-up finds each before, meanwhile and afterwards, and an erasure all", async () => {
    const database = openDatabase(":memory:");
    const store = sqlStore(sqliteEngine(database));
    const secret = newSecret();
    const subject = subjectOf(secret);
    let at = Date.now();
    const own = () => draftOf(record({ subject: secret }, at++));
    const found = async () => (await store.ofSubject(subject, 100)).map(({ seq }) => seq);
    await store.append([...drafts(3), own(), ...drafts(3)], seal);
    // As if the rest of the long run had been entered.
    database.exec("UPDATE tillit_chains SET seq = 131060 WHERE shard = 0");
    await store.append([...drafts(4), own(), ...drafts(10), own()], seal);
    const before = [4, 131_065, 131_076];
    expect(await found()).toEqual(before);
    for (let slice = 1; slice < 16; slice++) {
      await store.append(drafts(1), seal);
      expect(await found()).toEqual(before);
    }
    const gathered = () =>
      database.prepare("SELECT run, seq FROM tillit_subjects ORDER BY seq").raw().all() as [number, number][];
    expect(gathered()).toEqual([1, 2, 3, 4, 5, 6, 7, ...from(131_061, 131_071)].map((seq) => [0, seq]));
    await store.append([own()], seal);
    expect(await found()).toEqual([...before, 131_092]);
    expect(await store.ofSubject(subject, 2)).toHaveLength(2);
    expect(await eraseSubject(deskOf(store), subject)).toBe(4);
    expect(await found()).toEqual([]);
    expect(gathered().filter(([, seq]) => before.includes(seq))).toEqual([]);
    expect(gathered()).toHaveLength(16);
    await store.close();
  });
});

const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at);
