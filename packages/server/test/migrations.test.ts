import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Store } from "../src/core/store.ts";
import { bytesOfDigest, type Digest } from "../src/ledger/digest.ts";
import { genesis } from "../src/ledger/entry.ts";
import type { Draft, Sealed } from "../src/ledger/seal.ts";
import { openPostgres } from "../src/postgres.ts";
import { openSqlite } from "../src/sqlite.ts";
import { migrations, pending } from "../src/store/migration.ts";
import { migrate, openPool } from "../src/store/postgres.ts";
import { openDatabase } from "../src/store/sqlite.ts";
import { bytesOfUuid } from "../src/store/uuid-bytes.ts";
import { verify } from "../src/verify.ts";
import { draftOf, drafts, exportLines, keys, seal } from "./fixtures/ledger.ts";
import { type Cluster, missingPostgres, startCluster } from "./fixtures/postgres-cluster.ts";
import { record } from "./fixtures/records.ts";

// A busy machine is no failure.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const at = Date.parse("2026-11-24T10:59:59Z");
const made: Draft[] = [
  draftOf(record({}, at)),
  draftOf(record({ categories: { functionality: false, tracking: true } }, at + 1000)),
  draftOf(record({ evidence: { surface: "api", action: "withdraw" } }, at + 86_400_000)),
];
const versions = migrations.map(({ version }) => version);

/** Whatever version the ledger was kept under, it is whole, counted, and goes on. */
async function promiseWhole(store: Store) {
  expect(await verify(await exportLines(store), keys)).toMatchObject({ ok: true, records: 3 });
  for (const { id, content } of made) expect((await store.entry(id))?.content).toBe(content);
  await store.append(drafts(2), seal);
  expect(await verify(await exportLines(store), keys)).toMatchObject({ ok: true, records: 5 });
  await store.addAct({ id: made[0]?.id as string, at: 1, act: "x", target: "", detail: "{}" });
  await store.close();
}

/** What the counters must say of the three records, whether counted as they came or afterwards. */
async function promiseCounted(store: Store) {
  const day = Math.floor(at / 86_400_000);
  const days = await store.days(day, day + 1);
  const sums = days.map(({ day: on, category, surface, locale, granted, denied }) =>
    [on - day, category, surface, locale, granted, denied].join(),
  );
  expect(sums.sort()).toEqual(
    [
      "0,,banner,sv,2,0",
      "0,functionality,banner,sv,1,1",
      "0,tracking,banner,sv,1,1",
      "1,,api,,1,0",
      "1,functionality,api,,1,0",
      "1,tracking,api,,0,1",
    ].sort(),
  );
  const hour = Math.floor(at / 3_600_000);
  expect(await store.hours(hour, hour + 1)).toEqual([
    { hour, decisions: 1 },
    { hour: hour + 1, decisions: 1 },
  ]);
}

const schemaOf = (path: string) => {
  const database = openDatabase(path);
  const rows = database.prepare("SELECT name, sql FROM sqlite_schema ORDER BY name").all();
  database.close();
  return rows;
};

describe("migrations on SQLite", () => {
  const folder = mkdtempSync(join(tmpdir(), "tillit-migrations-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(versions)("brings a ledger kept under version %i to the newest", async (version) => {
    const path = join(folder, `${version}.sqlite`);
    const old = openDatabase(path, version);
    const { ledger } = {
      ledger: (old.prepare("SELECT value FROM tillit_meta").get() as { value: string }).value,
    };
    const sealed = seal(ledger, { shard: 0, seq: 0, head: genesis, at: 0 }, made);
    for (const { seq, id, subject, digest, salt, content, at } of sealed.entries) {
      old
        .prepare(
          "INSERT INTO tillit_entries (seq, id, kind, at, subject, digest, salt, content) VALUES (?, ?, 0, ?, ?, ?, ?, ?)",
        )
        .run(
          seq,
          bytesOfUuid(id),
          at,
          bytesOfDigest(subject as Digest),
          bytesOfDigest(digest),
          salt,
          content,
        );
    }
    const { checkpoint, head } = sealed;
    old
      .prepare("INSERT INTO tillit_checkpoints VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
      .run(...checkpointRow(sealed));
    old
      .prepare("UPDATE tillit_chains SET seq = ?, head = ?, at = ?")
      .run(checkpoint.last, bytesOfDigest(head.head), head.at);
    old.close();
    const store = await openSqlite(path);
    if (version < 3) await promiseCounted(store);
    await promiseWhole(store);
    const fresh = join(folder, `fresh-${version}.sqlite`);
    await (await openSqlite(fresh)).close();
    expect(schemaOf(path)).toEqual(schemaOf(fresh));
  });

  test("refuses a database that a newer Tillit made, and changes nothing in it", () => {
    expect(() => pending(migrations.length + 1)).toThrow(/start a newer Tillit/);
    expect(pending(migrations.length)).toEqual([]);
  });
});

const missing = missingPostgres();
describe.skipIf(missing)(`migrations on PostgreSQL${missing ? ` (skipped: ${missing})` : ""}`, () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await startCluster(false);
  });
  afterAll(() => cluster?.stop());

  test.each(versions)("brings a ledger kept under version %i to the newest", async (version) => {
    const url = await cluster.database();
    const pool = openPool(url);
    await migrate(pool, version);
    const { rows } = await pool.query("SELECT value FROM tillit_meta");
    const sealed = seal(rows[0].value, { shard: 3, seq: 0, head: genesis, at: 0 }, made);
    for (const { seq, id, subject, digest, salt, content, at } of sealed.entries) {
      await pool.query(
        "INSERT INTO tillit_entries (shard, seq, id, kind, at, subject, digest, salt, content) VALUES (3, $1, $2, 0, $3, $4, $5, $6, $7)",
        [seq, id, at, bytesOfDigest(subject as Digest), bytesOfDigest(digest), salt, content],
      );
    }
    await pool.query(
      "INSERT INTO tillit_checkpoints VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
      checkpointRow(sealed),
    );
    const { seq, head, at } = sealed.head;
    await pool.query("UPDATE tillit_chains SET seq = $1, head = $2, at = $3 WHERE shard = 3", [
      seq,
      bytesOfDigest(head),
      at,
    ]);
    await pool.end();
    const store = await openPostgres(url);
    if (version < 3) await promiseCounted(store);
    await promiseWhole(store);
  });

  test("lets many processes begin on an empty database at once", async () => {
    const url = await cluster.database();
    const stores = await Promise.all(Array.from({ length: 4 }, () => openPostgres(url, { connections: 2 })));
    expect(new Set(stores.map(({ ledger }) => ledger)).size).toBe(1);
    await Promise.all(stores.map((store) => store.append(drafts(3), seal)));
    const [first] = stores;
    expect(await verify(await exportLines(first as Store), keys)).toMatchObject({ ok: true, records: 12 });
    await Promise.all(stores.map((store) => store.close()));
  });
});

function checkpointRow({ checkpoint }: Sealed) {
  const { shard, first, last, root, head, at, key, signature } = checkpoint;
  return [
    shard,
    first,
    last,
    bytesOfDigest(root),
    bytesOfDigest(head),
    at,
    key,
    Buffer.from(signature, "base64url"),
  ];
}
