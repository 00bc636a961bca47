// The same function inside other servers.
import { createServer as createHttp } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { expect, test, vi } from "vitest";
import { record } from "./fixtures/records.ts";
import { adminToken, origin, serve } from "./fixtures/server.ts";

// A busy machine is no failure.
vi.setConfig({ testTimeout: 60_000 });

const init = (body: unknown): RequestInit => ({
  method: "POST",
  headers: { origin, "content-type": "application/json" },
  body: JSON.stringify(body),
});

test("inside Hono: its routes answer beside the site's own", async () => {
  const { server, close } = await serve();
  const app = new Hono();
  app.get("/", (call) => call.text("the site"));
  app.all("/v1/*", (call) => server.fetch(call.req.raw));
  const kept = await app.request("http://consent.example/v1/records", init(record()));
  expect(kept.status).toBe(201);
  expect((await kept.json()).receipt.seq).toBe(1);
  expect(await (await app.request("/")).text()).toBe("the site");
  expect((await app.request("http://consent.example/v2/records", init(record()))).status).toBe(404);
  await close();
});

test("inside Node's own http and what is built on it, as Express is: streams, headers and refusals pass", async () => {
  const { server, close } = await serve();
  // What Express calls a handler.
  const tillit = getRequestListener((request) => server.fetch(request));
  const http = createHttp((request, response) =>
    request.url?.startsWith("/v1/") ? tillit(request, response) : response.end("the site"),
  );
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  expect((await fetch(`${url}/v1/records`, init([record(), record()]))).status).toBe(201);
  const refused = await fetch(`${url}/v1/records`, init({ id: 1 }));
  expect(refused.status).toBe(400);
  expect(refused.headers.get("content-type")).toContain("application/problem+json");
  const ledger = await fetch(`${url}/v1/admin/export`, {
    headers: { authorization: `Bearer ${adminToken}` },
  });
  expect((await ledger.text()).match(/"type":"entry"/g)).toHaveLength(2);
  expect(await (await fetch(url)).text()).toBe("the site");
  await new Promise((resolve) => http.close(resolve));
  await close();
});

test("as a route of Next: a module that exports its methods, each Request in, Response out", async () => {
  const { server, close } = await serve();
  const route = {
    POST: (request: Request) => server.fetch(request),
    GET: (request: Request) => server.fetch(request),
  };
  const made = record();
  expect((await route.POST(new Request("https://site.example/v1/records", init(made)))).status).toBe(201);
  const seen = await route.GET(
    new Request("https://site.example/v1/subject", { headers: { authorization: `Bearer ${made.subject}` } }),
  );
  expect((await seen.json()).records).toHaveLength(1);
  await close();
});
