import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { bundle } from "../bench/build.mjs";
import { load } from "../bench/load.ts";
import { clientAddress, limitKey } from "../src/http/client-address.ts";
import { setUp } from "../src/http/setup.ts";
import { createServer } from "../src/index.ts";
import { readEnvironment } from "../src/node/environment.ts";
import { listen } from "../src/node.ts";
import { openSqlite } from "../src/sqlite.ts";
import { signingKey } from "./fixtures/ledger.ts";
import { policy } from "./fixtures/policy.ts";
import { start } from "./fixtures/process.ts";
import { record } from "./fixtures/records.ts";
import { adminToken, origin, serve } from "./fixtures/server.ts";

// A busy machine is no failure.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), "tillit-operations-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("operations", () => {
  test("tells that it is alive and ready, and that it is not when the store is away", async () => {
    const store = await openSqlite(":memory:");
    const { get, close } = await serve({ store });
    expect((await get("/healthz")).status).toBe(200);
    expect((await get("/readyz")).status).toBe(200);
    await store.close();
    expect((await get("/healthz")).status).toBe(200);
    const away = await get("/readyz");
    expect(away.status).toBe(503);
    expect(away.headers.get("retry-after")).toBe("5");
    await close();
  });

  test("counts records by answer for Prometheus", async () => {
    const { post, get, close } = await serve();
    const one = record();
    await post(one);
    await post(one);
    await post({ ...one, regime: "notice" });
    const text = await (await get("/metrics")).text();
    for (const [answer, count] of [
      [201, 1],
      [200, 1],
      [409, 1],
    ]) {
      expect(text).toContain(`tillit_records_total{answer="${answer}"} ${count}`);
    }
    expect(text).toContain("tillit_commit_seconds_count 3");
    // Refused before any record was read, so no record was counted: the answer is.
    await post(one, { origin: "https://evil.example" });
    const later = await (await get("/metrics")).text();
    for (const status of [201, 200, 409, 403]) {
      expect(later).toContain(`tillit_http_answers_total{route="/v1/records",status="${status}"} 1`);
    }
    await close();
  });

  test("describes its interface as OpenAPI 3.1, every route of it, with the record's own schema", async () => {
    const { get, admin, close } = await serve();
    const document = await (await get("/openapi.json")).json();
    expect(document.openapi).toBe("3.1.0");
    expect(document.components.schemas.Record.properties.subject.pattern).toBe("^[\\w-]{22,43}$");
    const references = JSON.stringify(document).match(/#\/components\/schemas\/\w+/g) ?? [];
    for (const reference of references)
      expect(document.components.schemas).toHaveProperty(reference.split("/")[3] as string);
    for (const [path, operations] of Object.entries(document.paths as { [path: string]: object })) {
      for (const method of Object.keys(operations).filter((key) => key !== "parameters")) {
        const response = await admin(path.replace(/\{\w+\}/g, "x"), { method: method.toUpperCase() });
        // A route that is missing has nothing to say; a record that is missing is named.
        const problem = response.status === 404 ? await response.json() : { detail: "found" };
        expect(problem.detail, `${method} ${path}`).toBeDefined();
        await response.body?.cancel().catch(() => undefined); // An unread stream would keep its timer.
      }
    }
    await close();
  });

  test("sends security headers with every answer, refusals too", async () => {
    const { post, get, admin, close } = await serve();
    for (const response of [
      await post(record()),
      await post("{"),
      await get("/healthz"),
      await get("/none"),
      await admin("/v1/admin/ledger"),
    ]) {
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(response.headers.get("strict-transport-security")).toContain("max-age");
    }
    await close();
  });

  test("answers what it did not foresee with a bare 500, and logs no message that may quote data", async () => {
    const store = await openSqlite(":memory:");
    const broken = { ...store, entry: () => Promise.reject(new Error("row (secret-content) is bad")) };
    const { admin, logs, close } = await serve({ store: broken });
    const response = await admin(`/v1/admin/records/${record().id}`);
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      type: "urn:tillit:problem:internal",
      title: "Something went wrong",
      status: 500,
    });
    expect(logs.join()).toContain('"event":"unexpected"');
    expect(logs.join()).not.toContain("secret-content");
    await close();
  });

  test("answers 503 with Retry-After when too many records wait, and keeps what it accepted", async () => {
    const store = await openSqlite(":memory:");
    let go: (() => void) | undefined;
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    const slow: typeof store = {
      ...store,
      append: async (...commit) => gate.then(() => store.append(...commit)),
    };
    const { post, close } = await serve({ store: slow, maxWaiting: 5 });
    const first = Array.from({ length: 5 }, () => record());
    const accepted = first.map((one) => post(one));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const refused = await post(record());
    expect(refused.status).toBe(503);
    expect(refused.headers.get("retry-after")).toBe("2");
    expect(refused.headers.get("access-control-allow-origin")).toBe(origin);
    go?.();
    for (const response of await Promise.all(accepted)) expect(response.status).toBe(201);
    for (const { id } of first) expect(await store.entry(id)).toBeDefined();
    await close();
  });
});

describe("as a process", () => {
  let bin: string;
  beforeAll(async () => {
    bin = await bundle("src/bin.ts");
  });

  test("starts with nothing configured, makes its key for its owner only, and signs with it again", async () => {
    const file = join(folder, "plain.sqlite");
    const once = await start(bin, { TILLIT_SQLITE: file });
    const keysOf = async (url: string) =>
      (await (await fetch(`${url}/.well-known/tillit-keys.json`)).json()).keys;
    const keys = await keysOf(once.url);
    expect(keys).toHaveLength(1);
    expect(statSync(`${file}.key`).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, "latin1")).not.toContain("PRIVATE KEY");
    await once.end("SIGTERM");
    expect(once.child.exitCode).toBe(0);
    const again = await start(bin, { TILLIT_SQLITE: file });
    expect(await keysOf(again.url)).toEqual(keys);
    await again.end("SIGTERM");
  });

  test("finishes what is under way when it is told to stop: nothing accepted is cut off", async () => {
    const server = await start(bin, { TILLIT_SQLITE: join(folder, "graceful.sqlite") });
    let over = false;
    const onKept = vi.fn();
    const loading = load({ url: server.url, connections: 16, seconds: 30, until: () => over, onKept });
    // Well into the load, however fast the machine is.
    await vi.waitFor(() => expect(onKept.mock.calls.length).toBeGreaterThan(10), { timeout: 25_000 });
    await server.end("SIGTERM");
    over = true;
    const { kept } = await loading;
    expect(server.child.exitCode).toBe(0);
    const store = await openSqlite(join(folder, "graceful.sqlite"));
    expect(kept.length).toBeGreaterThan(10);
    for (const id of kept) expect(await store.entry(id)).toBeDefined();
    await store.close();
  });

  test("listens on this machine only unless told otherwise, and a live tail does not keep it from ending", async () => {
    const server = createServer({
      store: openSqlite(":memory:"),
      signingKey,
      adminToken,
      origins: [origin],
      log: () => undefined,
    });
    await server.policies.register(policy);
    const { url, close } = await listen(server, { port: 0 });
    const live = await fetch(`${url}/v1/admin/tail`, { headers: { authorization: `Bearer ${adminToken}` } });
    expect(live.status).toBe(200);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const response = await fetch(`${url}/v1/records`, {
      method: "POST",
      headers: { origin, "content-type": "application/json" },
      body: JSON.stringify(record()),
    });
    expect(response.status).toBe(201);
    const began = performance.now();
    await close();
    expect(performance.now() - began).toBeLessThan(5000);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
    await live.body?.cancel();
  });
});

describe("set-up", () => {
  const store = openSqlite(":memory:");
  test.each([
    [{ adminToken: "short" }, /^adminToken: given 5 characters; give 16/],
    [{ origins: ["nordljus.example"] }, /^origins\[0\]: given nordljus\.example; give scheme and host/],
    [{ origins: ["https://a.example/path"] }, /^origins\[0\]/],
    [{ retention: -1 }, /^retention: given -1/],
    [{ trustedProxies: ["10.0.0.0/99"] }, /^trustedProxies\[0\]: given 10\.0\.0\.0\/99/],
    [{ signingKey: "no key" }, /^signingKey: no Ed25519 private key; give one as PEM/],
    [{ store: undefined }, /^store: given nothing/],
    [{ rateLimit: 0 }, /^rateLimit: given 0/],
    [{ clock: { daysAhead: Number.NaN } }, /^clock\.daysAhead/],
  ])("refuses %o at once, with the option, what was given and the remedy", (options, words) => {
    expect(() => setUp({ store, signingKey, ...options } as never)).toThrow(words);
  });

  test("reads the environment, and names the variable that cannot be used", () => {
    expect(readEnvironment({})).toMatchObject({
      database: { sqlite: "tillit.sqlite" },
      signingKey: { file: "tillit.sqlite.key" },
      listen: { port: 8787, hostname: "127.0.0.1" },
      options: {},
    });
    expect(
      readEnvironment({
        DATABASE_URL: "postgres://db/tillit",
        TILLIT_ORIGINS: "https://a.example, https://b.example",
        TILLIT_RETENTION: "never",
        TILLIT_RATE_LIMIT: "off",
        TILLIT_COOKIE_ECHO: "example.com",
        PORT: "80",
      }),
    ).toMatchObject({
      database: { postgres: "postgres://db/tillit" },
      listen: { port: 80 },
      options: {
        origins: ["https://a.example", "https://b.example"],
        retention: "never",
        rateLimit: false,
        cookie: { domain: "example.com" },
      },
    });
    expect(() => readEnvironment({ DATABASE_URL: "mysql://x" })).toThrow(/^DATABASE_URL: give postgres/);
    expect(() => readEnvironment({ TILLIT_RETENTION: "five years" })).toThrow(
      /^TILLIT_RETENTION: given five years/,
    );
  });

  test("believes only trusted proxies, from the right", () => {
    const { proxies } = setUp({ store, signingKey, trustedProxies: ["10.0.0.0/8", "fd00::/8"] });
    expect(clientAddress("10.1.1.1", "1.1.1.1, 2.2.2.2", proxies)).toBe("2.2.2.2");
    expect(clientAddress("10.1.1.1", "1.1.1.1, 10.9.9.9", proxies)).toBe("1.1.1.1");
    expect(clientAddress("::ffff:10.1.1.1", "2001:db8::5", proxies)).toBe("2001:db8::5");
    expect(clientAddress("3.3.3.3", "1.1.1.1", proxies)).toBe("3.3.3.3");
    expect(clientAddress("10.1.1.1", "garbage", proxies)).toBe("10.1.1.1");
    expect(clientAddress("3.3.3.3", "1.1.1.1", undefined)).toBe("3.3.3.3");
    expect(limitKey("2001:db8:1:2:3:4:5:6")).toBe(limitKey("2001:db8:1:2::9"));
    expect(limitKey("2001:db8:1:3::9")).not.toBe(limitKey("2001:db8:1:2::9"));
  });
});
