// A server process that tells its parent how much CPU and memory it has used.
import { createServer } from "../src/http/server.ts";
import { newSigningKey } from "../src/ledger/signer.ts";
import { listen } from "../src/node/listen.ts";
import { openPostgres } from "../src/store/postgres.ts";
import { openSqlite } from "../src/store/sqlite.ts";
import { policy } from "../test/fixtures/policy.ts";

const { DATABASE_URL: url, TILLIT_SQLITE: file = "bench.sqlite", MAX_WAITING } = process.env;
const server = createServer({
  store: url ? openPostgres(url) : openSqlite(file),
  signingKey: newSigningKey(),
  adminToken: "bench-bench-bench-bench",
  origins: ["https://nordljus.example"],
  rateLimit: false,
  retention: "never",
  log: (line) => line.includes('"error"') && process.stderr.write(`${line}\n`),
  ...(MAX_WAITING && { maxWaiting: Number(MAX_WAITING) }),
});
await server.policies.register(policy);
const listening = await listen(server, { port: 0 });
let peak = 0;
setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 500).unref();
process.send?.({ url: listening.url });
process.on("message", (message) => {
  if (message === "usage") {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: user + system, peak, rss: process.memoryUsage.rss() });
    peak = 0;
  }
  if (message === "close") void listening.close().then(() => process.exit(0));
});
