import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { bundle } from "../bench/build.mjs";
import { sqlStore } from "../src/store/sql-store.ts";
import { openDatabase, sqliteEngine } from "../src/store/sqlite.ts";
import { verify } from "../src/verify.ts";
import { killOneOfMany, killUnderLoad, overload, restartUnderLoad, type Toll } from "./fixtures/crash.ts";
import { keys } from "./fixtures/ledger.ts";
import { type Cluster, missingPostgres, startCluster } from "./fixtures/postgres-cluster.ts";
import { record } from "./fixtures/records.ts";
import { serve } from "./fixtures/server.ts";

// A busy machine is no failure.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), "tillit-crash-"));
afterAll(() => rmSync(folder, { recursive: true }));
let bin: string;
beforeAll(async () => {
  bin = await bundle("src/bin.ts");
});

function promiseNothingLost(toll: Toll) {
  expect(toll.acknowledged).toBeGreaterThan(50);
  expect(toll).toMatchObject({ lost: 0, doubled: 0, findings: [] });
}

describe("nothing acknowledged is lost on SQLite", () => {
  test("when the server is killed under load", async () => {
    const env = { TILLIT_SQLITE: join(folder, "killed.sqlite") };
    promiseNothingLost(await killUnderLoad(bin, env, 2));
  });

  test("when ten times as much comes as may wait: 503 with Retry-After, under 200 MB at 256 connections", async () => {
    const toll = await overload(bin, { TILLIT_SQLITE: join(folder, "overload.sqlite") }, 256, 1500);
    promiseNothingLost(toll);
    expect(Object.keys(toll.answers).sort()).toEqual(["201", "503"]);
    expect(toll.answers["503"]).toBeGreaterThan(100);
    expect(toll.peakMegabytes).toBeGreaterThan(30);
    expect(toll.peakMegabytes).toBeLessThan(200);
  });

  test("when the disk is full: 503 with Retry-After until there is room, then 201 again", async () => {
    const database = openDatabase(join(folder, "full.sqlite"));
    const { post, admin, get, logs, close } = await serve({ store: sqlStore(sqliteEngine(database)) });
    const pages = database.pragma("page_count", { simple: true }) as number;
    database.pragma(`max_page_count = ${pages + 30}`);
    const kept: string[] = [];
    let refused: Response | undefined;
    while (!refused) {
      const made = Array.from({ length: 10 }, () => record());
      const responses = await Promise.all(made.map((one) => post(one)));
      for (const [at, response] of responses.entries()) {
        if (response.status === 201) kept.push(made[at]?.id as string);
        else refused = response;
      }
    }
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(logs.join()).toContain("SQLITE_FULL");
    expect((await get("/healthz")).status).toBe(200);
    database.pragma(`max_page_count = ${pages + 1000}`);
    const last = record();
    expect((await post(last)).status).toBe(201);
    const ledger = await (await admin("/v1/admin/export")).text();
    expect(kept.length).toBeGreaterThan(10);
    for (const id of [...kept, last.id]) expect(ledger.split(`"id":"${id}","kind"`)).toHaveLength(2);
    expect(await verify(ledger, keys)).toMatchObject({ ok: true, records: kept.length + 1 });
    await close();
  });
});

const missing = missingPostgres();
describe.skipIf(missing)(
  `nothing acknowledged is lost on PostgreSQL${missing ? ` (skipped: ${missing})` : ""}`,
  () => {
    let cluster: Cluster;
    const env = async () => ({
      DATABASE_URL: await cluster.database(),
      TILLIT_SIGNING_KEY_FILE: join(folder, "postgres.key"),
    });
    beforeAll(async () => {
      cluster = await startCluster();
    });
    afterAll(() => cluster?.stop());

    test("when the server is killed under load", async () => {
      promiseNothingLost(await killUnderLoad(bin, await env(), 2));
    });

    test("when one of four processes is killed under load, which write to several chains at once", async () => {
      const toll = await killOneOfMany(bin, await env(), 4, 60);
      promiseNothingLost(toll);
      expect(toll.shards).toBeGreaterThanOrEqual(4);
    });

    test("when PostgreSQL is restarted under load: 503 meanwhile, 201 afterwards", async ({ skip }) => {
      skip(!cluster.restart, "the PostgreSQL that DATABASE_URL names is not ours to restart");
      const toll = await restartUnderLoad(bin, await env(), 1, () => cluster.restart?.("immediate"));
      promiseNothingLost(toll);
      expect(toll.answers["503"]).toBeGreaterThan(0);
      expect(toll.keptAfter).toBeGreaterThan(10);
    });
  },
);
