import { describe, expect, test, vi } from "vitest";
import { openSqlite } from "../src/sqlite.ts";
import { verifyReceipt } from "../src/verify.ts";
import { keys } from "./fixtures/ledger.ts";
import { record } from "./fixtures/records.ts";
import { origin, serve } from "./fixtures/server.ts";

// A busy machine is no failure.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const using = (
  name: string,
  promise: (bench: Awaited<ReturnType<typeof serve>>) => Promise<void>,
  options = {},
) =>
  test(name, async () => {
    const bench = await serve(options);
    try {
      await promise(bench);
    } finally {
      await bench.close();
    }
  });

describe("POST /v1/records", () => {
  using(
    "answers 201 with a receipt that holds offline, and 200 with the same when it comes again",
    async ({ post, get }) => {
      const one = record();
      const first = await post(one);
      expect(first.status).toBe(201);
      const { receipt, id } = await first.json();
      expect(id).toBe(one.id);
      const { keys: published } = await (await get("/.well-known/tillit-keys.json")).json();
      expect(verifyReceipt(receipt, published, one)).toBeUndefined();
      expect(verifyReceipt(receipt, published, { ...one, sdk: "9" } as never)).toBe("changed");
      const again = await post(one);
      expect(again.status).toBe(200);
      expect((await again.json()).receipt).toEqual(receipt);
    },
  );

  using("refuses the same id with other content, and keeps the first", async ({ post, admin }) => {
    const one = record();
    await post(one);
    const other = await post({ ...one, categories: { functionality: true, tracking: true } });
    expect(other.status).toBe(409);
    expect(other.headers.get("content-type")).toBe("application/problem+json");
    const kept = await (await admin(`/v1/admin/records/${one.id}`)).json();
    expect(kept.record.categories).toEqual(one.categories);
  });

  using("answers a batch record by record, in its order", async ({ post }) => {
    const [a, b] = [record(), record()];
    await post(a);
    const all = await post([record(), record()]);
    expect(all.status).toBe(201);
    const mixed = await post([
      a,
      b,
      { ...record(), policy: { id: "nordljus", version: "9.9" } },
      { id: "x" },
      { ...a, regime: "notice" },
    ]);
    expect(mixed.status).toBe(207);
    const { results } = await mixed.json();
    expect(results.map((one: { status: number }) => one.status)).toEqual([200, 201, 422, 400, 409]);
    expect(results[1].id).toBe(b.id);
    expect(verifyReceipt(results[1].receipt, keys, b)).toBeUndefined();
    expect(results[2].problem.path).toBe("policy.version");
    expect(results[3].problem.path).not.toBe("");
  });

  test("reads each commit once for a batch that comes again, and gives the same receipts", async () => {
    const store = await openSqlite(":memory:");
    const { post, close } = await serve({ store });
    const read = vi.spyOn(store, "commit");
    const [older, newer] = [
      [record(), record(), record()],
      [record(), record()],
    ] as const;
    const first = [
      ...(await (await post(older)).json()).results,
      ...(await (await post(newer)).json()).results,
    ];
    expect(read).not.toHaveBeenCalled();
    const again = await post([...older, ...newer]);
    expect(again.status).toBe(200);
    expect((await again.json()).results).toEqual(
      first.map((one: { status: number }) => ({ ...one, status: 200 })),
    );
    expect(read).toHaveBeenCalledTimes(2);
    await close();
  });

  test.each([
    ["no JSON", "{", {}, 400, ""],
    ["a field of the wrong type", { ...record(), regime: "any" }, {}, 400, "regime"],
    ["an address or agent beside the record", { ...record(), ip: "1.2.3.4" }, {}, 400, "ip"],
    ["another type", "a=1", { "content-type": "application/x-www-form-urlencoded" }, 415, undefined],
    ["a compressed body", record(), { "content-encoding": "gzip" }, 415, undefined],
    [
      "a category that the policy lacks",
      { ...record(), categories: { spying: true } },
      {},
      422,
      "categories.spying",
    ],
    [
      "a service that the policy lacks",
      { ...record(), services: { other: true } },
      {},
      422,
      "services.other",
    ],
    [
      "a policy of other content",
      { ...record(), policy: { id: "nordljus", version: "1.0", digest: `sha256-${"A".repeat(43)}` } },
      {},
      422,
      "policy.digest",
    ],
    ["a choice of last year", record({}, Date.now() - 365 * 86_400_000), {}, 400, "decidedAt"],
    ["a choice of next week", record({}, Date.now() + 7 * 86_400_000), {}, 400, "decidedAt"],
    ["an id made at another time", { ...record(), id: record({}, 1e12).id }, {}, 400, "id"],
    ["an empty batch", [], {}, 400, ""],
    ["a batch of 257", new Array(257).fill(record()), {}, 413, undefined],
  ])("refuses %s", async (_name, body, headers, status, path) => {
    const { post, admin, close } = await serve();
    const response = await post(body, headers as never);
    expect(response.status).toBe(status);
    const problem = await response.json();
    expect(problem).toMatchObject({ status, type: expect.stringMatching(/^urn:tillit:problem:/) });
    if (path !== undefined) expect(problem.path).toBe(path);
    expect((await (await admin("/v1/admin/records")).json()).records).toEqual([]);
    await close();
  });

  using(
    "refuses a body past the cap, declared or not, and reads one below it",
    async ({ post, get }) => {
      const large = `"${"x".repeat(9000)}"`;
      expect((await post(large)).status).toBe(413);
      expect((await post(large, { "content-length": `${large.length}` })).status).toBe(413);
      expect((await post(record())).status).toBe(201);
      expect((await get("/healthz")).status).toBe(200);
    },
    { maxBody: 8192 },
  );

  using("refuses writes of other origins and of none: nothing is kept", async ({ post, admin, get }) => {
    for (const other of [
      "https://evil.example",
      "https://nordljus.example.evil.example",
      "null",
      "http://nordljus.example",
    ]) {
      const response = await post(record(), { origin: other });
      expect(response.status).toBe(403);
      expect(response.headers.get("access-control-allow-origin")).toBeNull();
    }
    const none = await get("/v1/records", {
      method: "POST",
      body: JSON.stringify(record()),
      headers: { "content-type": "application/json" },
    });
    expect(none.status).toBe(403);
    expect((await (await admin("/v1/admin/records")).json()).records).toEqual([]);
    const preflight = await get("/v1/records", {
      method: "OPTIONS",
      headers: { origin: "https://evil.example" },
    });
    expect(preflight.status).toBe(403);
  });

  using(
    "lets subdomains in where they are named, and answers their preflight",
    async ({ post, get }) => {
      const shop = "https://shop.nordljus.example";
      const response = await post(record(), { origin: shop });
      expect(response.status).toBe(201);
      expect(response.headers.get("access-control-allow-origin")).toBe(shop);
      expect((await post(record(), { origin: "https://nordljus.example" })).status).toBe(403);
      expect((await post(record(), { origin: "https://evilnordljus.example" })).status).toBe(403);
      const preflight = await get("/v1/records", { method: "OPTIONS", headers: { origin: shop } });
      expect(preflight.status).toBe(204);
      expect(preflight.headers.get("access-control-allow-headers")).toContain("content-type");
    },
    { origins: ["https://*.nordljus.example"] },
  );

  using(
    "without a list lets in its own pages and this machine's only",
    async ({ post }) => {
      expect((await post(record(), { origin: "http://localhost:5173" })).status).toBe(201);
      expect((await post(record(), { origin: "https://consent.example" })).status).toBe(201);
      expect((await post(record(), { origin })).status).toBe(403);
    },
    { origins: undefined },
  );

  using(
    "answers 429 with Retry-After past the rate, by the address that a trusted proxy names",
    async ({ post, clock }) => {
      const from = (forwarded: string, peer = "10.0.0.2") =>
        post(record(), { "x-forwarded-for": forwarded }, peer);
      for (let count = 0; count < 3; count++) expect((await from("198.51.100.1")).status).toBe(201);
      const refused = await from("198.51.100.1");
      expect(refused.status).toBe(429);
      expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
      expect((await from("203.0.113.9, 198.51.100.1")).status).toBe(429);
      expect((await from("198.51.100.2")).status).toBe(201);
      clock.now += 60_000;
      expect((await from("198.51.100.1")).status).toBe(201);
      // Who is no trusted proxy cannot borrow addresses.
      for (let count = 0; count < 3; count++)
        expect((await from(`192.0.2.${count}`, "192.0.2.200")).status).toBe(201);
      expect((await from("192.0.2.99", "192.0.2.200")).status).toBe(429);
    },
    { rateLimit: 3, trustedProxies: ["10.0.0.0/8"] },
  );

  using("takes a beacon's text/plain", async ({ post }) => {
    expect((await post(record(), { "content-type": "text/plain;charset=UTF-8" })).status).toBe(201);
  });
});
