// The least that a server can do: hono, zod and a durable group commit. No ledger, no proof, no limits.
import { serve } from "@hono/node-server";
import { recordSchema } from "@tillit/record/schema";
import Database from "better-sqlite3";
import { Hono } from "hono";

const database = new Database(process.env.TILLIT_SQLITE ?? "bare.sqlite");
database.pragma("journal_mode = WAL");
database.pragma("synchronous = FULL");
database.exec("CREATE TABLE IF NOT EXISTS records (id TEXT PRIMARY KEY, body TEXT) WITHOUT ROWID");
const insert = database.prepare("INSERT INTO records VALUES (?, ?)");
const commit = database.transaction((group: typeof waiting) => {
  for (const { id, body } of group) insert.run(id, body);
});
let waiting: { readonly id: string; readonly body: string; readonly done: () => void }[] = [];

const app = new Hono();
app.post("/v1/records", async (call) => {
  const record = recordSchema.parse(await call.req.json());
  await new Promise<void>((done) => {
    if (!waiting.length) setImmediate(flush);
    waiting.push({ id: record.id, body: JSON.stringify(record), done });
  });
  return call.json({ id: record.id }, 201);
});

function flush() {
  const group = waiting;
  waiting = [];
  commit.immediate(group);
  for (const { done } of group) done();
}

serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => {
  process.send?.({ url: `http://127.0.0.1:${port}` });
});
process.on("message", (message) => {
  const { user, system } = process.cpuUsage();
  if (message === "usage") process.send?.({ cpu: user + system, peak: process.memoryUsage.rss() });
  else process.exit(0);
});
