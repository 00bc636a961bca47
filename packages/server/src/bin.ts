#!/usr/bin/env node
// `npx tillit-server`: starts with nothing configured.
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "./http/server.ts";
import { newSigningKey } from "./ledger/signer.ts";
import { type Configuration, readEnvironment } from "./node/environment.ts";
import { listen } from "./node/listen.ts";
import { readDashboard } from "./node/read-dashboard.ts";
import { openPostgres } from "./store/postgres.ts";
import { openSqlite } from "./store/sqlite.ts";

try {
  await start(readEnvironment(process.env));
} catch (error) {
  process.stderr.write(`tillit-server: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

async function start({ database, signingKey, listen: where, options }: Configuration) {
  const adminToken = options.adminToken ?? (isLoopback(where.hostname) ? newToken() : undefined);
  const store = "postgres" in database ? openPostgres(database.postgres) : openSqlite(database.sqlite);
  const server = createServer({
    ...options,
    ...(adminToken && { adminToken }),
    dashboard: readDashboard(),
    store,
    signingKey: "pem" in signingKey ? signingKey.pem : keyFrom(signingKey.file),
  });
  const listening = await listen(server, where);
  say(`Tillit server: ${listening.url} (${"postgres" in database ? "PostgreSQL" : database.sqlite})`);
  if (!adminToken) say("No admin API and no dashboard: set TILLIT_ADMIN_TOKEN to use them.");
  else if (options.adminToken) say(`Dashboard: ${listening.url}/dashboard`);
  else
    say(`Dashboard: ${listening.url}/dashboard#token=${adminToken}\nAdmin token of this run: ${adminToken}`);
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    void listening.close().then(() => process.exit(0));
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

/** Beside the ledger and readable by its owner only; made at the first start. */
function keyFrom(file: string): string {
  if (!existsSync(file)) {
    writeFileSync(file, newSigningKey(), { mode: 0o600, flag: "wx" });
    say(`Made a signing key: ${file}. Keep a copy: who has it can sign for this ledger.`);
  }
  return readFileSync(file, "utf8");
}

/** Good for one run and shown on this machine only, so that nothing is open by default. */
function newToken(): string {
  return randomBytes(24).toString("base64url");
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "::1" || hostname.startsWith("127.");
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
