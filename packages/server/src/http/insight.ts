// What the dashboard shows: counts, the ledger's state, the newest decisions as they come.
import type { ConsentRecord } from "@tillit/record";
import type { Hono } from "hono";
import { Problem } from "../core/problem.ts";
import { summarize } from "../core/summary.ts";
import { dayIn, type Host, numberIn, type Peer } from "./context.ts";
import { tail } from "./tail.ts";

const msPerDay = 86_400_000;

export function insightRoutes(app: Hono<{ Bindings: Peer }>, host: Host): void {
  app.get("/v1/admin/rollups", async (call) => {
    const today = Math.floor(host.now() / msPerDay);
    const to = dayIn(call, "to", today);
    const from = dayIn(call, "from", to - 29);
    if (from > to || to - from > 3660) {
      throw new Problem("bad-request", "from is at most ten years before to", { path: "from" });
    }
    const policy = call.req.query("policy");
    const store = await host.store;
    const days = (await store.days(from, to)).filter((count) => !policy || count.policy === policy);
    return call.json(summarize(days, from, to));
  });

  app.get("/v1/admin/rollups/hours", async (call) => {
    const hours = numberIn(call, "hours", { most: 24 * 31, otherwise: 48 });
    const last = Math.floor(host.now() / 3_600_000);
    const counts = await (await host.store).hours(last - hours + 1, last);
    const byHour = new Map(counts.map(({ hour, decisions }) => [hour, decisions]));
    return call.json({
      hours: Array.from({ length: hours }, (_, at) => {
        const hour = last - hours + 1 + at;
        return { hour: new Date(hour * 3_600_000).toISOString(), decisions: byHour.get(hour) ?? 0 };
      }),
    });
  });

  app.get("/v1/admin/ledger", async (call) => {
    const store = await host.store;
    const shards = await Promise.all(
      (await store.heads()).map(async ({ shard, seq, head, at, swept }) => {
        const checkpoint = (await store.commit(shard, seq))?.checkpoint ?? null;
        const holds = checkpoint?.head === head && checkpoint.last === seq;
        return { shard, entries: seq, head, at: new Date(at).toISOString(), swept, holds, checkpoint };
      }),
    );
    return call.json({
      ledger: store.ledger,
      engine: store.engine,
      entries: shards.reduce((sum, { entries }) => sum + entries, 0),
      waiting: (await host.committer()).waiting,
      retentionDays: host.retention === undefined ? null : host.retention / msPerDay,
      keys: await store.keys(),
      shards,
    });
  });

  app.get("/v1/admin/tail", async (call) => {
    const body = tail(await host.store, host.closing, (entry) => {
      const { id, policy, categories, evidence, decidedAt } = JSON.parse(
        entry.content ?? "null",
      ) as ConsentRecord;
      return { id, policy, categories, evidence, decidedAt, keptAt: new Date(entry.at).toISOString() };
    });
    return call.body(body, 200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  });
}
