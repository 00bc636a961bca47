import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Entry } from "../src/ledger/entry.ts";
import type { Engine, Row, Statement } from "../src/store/engine.ts";
import { numberParameters } from "../src/store/number-parameters.ts";
import { migrate, openPool, postgresEngine } from "../src/store/postgres.ts";
import { sqlStore } from "../src/store/sql-store.ts";
import { openDatabase, sqliteEngine } from "../src/store/sqlite.ts";
import { drafts, seal } from "./fixtures/ledger.ts";
import { type Cluster, missingPostgres, startCluster } from "./fixtures/postgres-cluster.ts";
import { serve } from "./fixtures/server.ts";

// A busy machine is no failure.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const entries = 6000;

/** Fills a ledger, opens every part of the dashboard and asks all that the store can be asked; the statements, by part. */
async function statementsOf(engine: Engine) {
  let heard: Statement[] = [];
  const rows: Engine["rows"] = (...statement) => {
    heard.push(statement);
    return engine.rows(...statement);
  };
  const store = sqlStore({ ...engine, rows });
  for (let done = 0; done < entries; done += 500) await store.append(drafts(500), seal);
  const [newest] = (await store.records({ limit: 1 })) as [Entry];
  const { admin, close } = await serve({ store });
  const parts: { [part: string]: Statement[] } = {};
  for (const [part, path] of Object.entries({
    counts: "/v1/admin/rollups",
    hours: "/v1/admin/rollups/hours",
    ledger: "/v1/admin/ledger",
    list: "/v1/admin/records?limit=50",
    "look-up": `/v1/admin/records/${newest.id}`,
    tail: "/v1/admin/tail",
    audit: "/v1/admin/audit",
    requests: "/v1/admin/requests?state=open",
  })) {
    heard = [];
    const answer = await admin(path);
    expect(answer.status, path).toBe(200);
    if (part === "tail") {
      const reader = answer.body?.getReader();
      let said = "";
      while (!said.includes("event: record")) said += new TextDecoder().decode((await reader?.read())?.value);
      await reader?.cancel();
    } else await answer.text();
    parts[part] = heard.filter(([text]) => /^\s*(SELECT|WITH)/.test(text));
  }
  const { shard, seq, id, subject } = newest;
  for (const [part, look] of Object.entries({
    "by id": () => store.entry(id),
    "a subject's": () => store.ofSubject(subject as string, 50),
    "before and after": () => store.records({ before: id, after: id, limit: 50 }),
    "a slice of the export": () => store.slice(shard, seq - 5, 5),
    "an entry's commit": () => store.commit(shard, seq),
    "checkpoints of the export": () => store.checkpoints(shard, seq - 5, 5),
    "a policy": () => store.policy("nordljus", "2.0"),
    "a notice": () => store.notice("sha256-"),
    "a policy's notices": () => store.notices("nordljus", "2.0"),
  })) {
    heard = [];
    await look();
    expect(heard.length, part).toBeGreaterThan(0);
    parts[part] = heard;
  }
  return { parts, close };
}

function promiseCountersOnly(parts: { [part: string]: Statement[] }) {
  for (const part of ["counts", "hours"]) {
    expect(parts[part]?.length, part).toBeGreaterThan(0);
    for (const [text] of parts[part] ?? []) {
      expect(text).toMatch(/FROM tillit_(days|hours)\b/);
      expect(text).not.toContain("tillit_entries");
    }
  }
}

test("on SQLite every look-up goes by index, and the dashboard reads counters: nothing reads the ledger through", async () => {
  const database = openDatabase(":memory:");
  const { parts, close } = await statementsOf(sqliteEngine(database));
  promiseCountersOnly(parts);
  let searched = 0;
  for (const [text, ...parameters] of Object.values(parts).flat()) {
    const plan = database.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...parameters) as { detail: string }[];
    for (const { detail } of plan) {
      if (!/tillit_(entries|checkpoints|days|hours|acts|requests|policies|notices)/.test(detail)) continue;
      searched += 1;
      expect(detail, text).toMatch(/^SEARCH/);
    }
  }
  expect(searched).toBeGreaterThan(17);
  await close();
});

const missing = missingPostgres();
describe.skipIf(missing)(`on PostgreSQL${missing ? ` (skipped: ${missing})` : ""}`, () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await startCluster(false);
  });
  afterAll(() => cluster?.stop());

  test("every look-up goes by index, and the dashboard reads counters: nothing reads the ledger through", async () => {
    const pool = openPool(await cluster.database());
    await migrate(pool);
    const { parts, close } = await statementsOf(await postgresEngine(pool));
    promiseCountersOnly(parts);
    await pool.query("ANALYZE");
    let searched = 0;
    for (const [text, ...parameters] of Object.values(parts).flat()) {
      const { rows } = await pool.query(`EXPLAIN (FORMAT JSON) ${numberParameters(text)}`, parameters);
      for (const node of nodesOf(rows[0]["QUERY PLAN"][0].Plan)) {
        // A partition of a month that holds nothing is as well read as searched.
        if (!/^tillit_(entries|checkpoints)/.test(`${node["Relation Name"]}`)) continue;
        searched += 1;
        const isEmpty = Number(node["Total Cost"]) < 20;
        if (!isEmpty) expect(node["Node Type"], text).not.toBe("Seq Scan");
      }
    }
    expect(searched).toBeGreaterThan(10);
    await close();
  });
});

function nodesOf(plan: Row): Row[] {
  return [plan, ...((plan.Plans ?? []) as Row[]).flatMap(nodesOf)];
}
