import { createServer } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fetchPolicy, policyFor } from "../src/policy-source.ts";
import { policyAnswer } from "../src/server/index.ts";
import { nordljus } from "./server/policy.ts";

let origin = "";
const server = createServer(async (request, response) => {
  if (request.url === "/silent") return;
  if (request.url === "/broken") return void response.end("{");
  if (request.url === "/other") return void response.end('{"id":"x"}');
  if (request.url !== "/policy") return void response.writeHead(500).end();
  const { status, headers, body } = await policyAnswer(nordljus, request.headers["if-none-match"]);
  response.writeHead(status, headers).end(body);
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test("delivers the policy with a validator, and not again to who has it", async () => {
  expect(await fetchPolicy({ url: `${origin}/policy` })).toEqual(nordljus);
  const first = await fetch(`${origin}/policy`);
  const etag = first.headers.get("etag") ?? "";
  expect(etag).toMatch(/^"sha256-[\w-]{43}"$/);
  expect(first.headers.get("cache-control")).toContain("stale-while-revalidate");
  for (const tag of [etag, `W/${etag}`, `"a", ${etag}`]) {
    const again = await policyAnswer(nordljus, tag);
    expect(again).toMatchObject({ status: 304, body: null });
  }
  expect((await policyAnswer({ ...nordljus, version: "9" }, etag)).status).toBe(200);
});

test.each(["/silent", "/broken", "/other", "/missing"])("answers with nothing to %s", async (path) => {
  expect(await fetchPolicy({ url: origin + path, timeout: 300 })).toBeNull();
});

test("answers with nothing where there is no server", async () => {
  expect(await fetchPolicy({ url: "http://127.0.0.1:1/policy" })).toBeNull();
});

test("finds the policy of a path: the longest that stands above it", () => {
  const policies = { "/": "main", "/shop": "shop", "/shop/b2b": "b2b" };
  const cases = { "/": "main", "/shopping": "main", "/shop": "shop", "/shop/x": "shop", "/shop/b2b/": "b2b" };
  for (const [path, policy] of Object.entries(cases)) expect(policyFor(policies, path)).toBe(policy);
  expect(policyFor({ "/shop": "shop" }, "/")).toBeNull();
});
