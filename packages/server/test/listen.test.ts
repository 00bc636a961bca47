import { request as ask, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test, vi } from "vitest";
import { listen } from "../src/node.ts";
import { record } from "./fixtures/records.ts";
import { origin, serve } from "./fixtures/server.ts";

// A busy machine is no failure.
vi.setConfig({ testTimeout: 60_000 });

const headers = { origin, "content-type": "application/json" };

/** Over Node's own client: `fetch` would name no origin and no length of its own. */
async function post(url: string, body: string, given: { [header: string]: string }, path = "/v1/records") {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const asked = ask(`${url}${path}`, { method: "POST", headers: given }, resolve);
    asked.on("error", reject);
    asked.end(body);
  });
  return { status: response.statusCode, headers: response.headers, text: await text(response) };
}

test("Node's short way to POST /v1/records answers what the fetch handler answers, word for word", async () => {
  const { server, close } = await serve({ maxBody: 2000, maxBatch: 3, cookie: {} });
  const listening = await listen(server, { port: 0 });
  const kept = record();
  const long = JSON.stringify({ ...record(), sdk: "x".repeat(3000) });
  for (const [name, body, given, path] of [
    ["a record, once kept and then known", kept, headers],
    ["a batch", [kept, kept], headers],
    ["other content", { ...kept, regime: "notice" }, headers],
    ["no record", { id: 1 }, headers],
    ["no JSON", "{", headers],
    ["nothing at all", "", headers],
    ["no origin", kept, { "content-type": "application/json" }],
    ["another origin", kept, { ...headers, origin: "https://elsewhere.example" }],
    ["another type", kept, { ...headers, "content-type": "text/html" }],
    ["a beacon", kept, { ...headers, "content-type": "text/plain;charset=UTF-8" }],
    ["compressed", kept, { ...headers, "content-encoding": "gzip" }],
    ["too many", [kept, kept, kept, kept], headers],
    ["too large, and says so", long, { ...headers, "content-length": `${long.length}` }],
    ["too large, in chunks", long, { ...headers, "transfer-encoding": "chunked" }],
    ["letters of every kind", { ...kept, sdk: "å 同意 🍪" }, headers],
    ["a query", kept, headers, "/v1/records?from=page"],
    ["beside it", kept, headers, "/v1/recordsx"],
  ] as const) {
    const spelled = typeof body === "string" ? body : JSON.stringify(body);
    if (name.startsWith("a record")) await post(listening.url, spelled, given);
    const short = await post(listening.url, spelled, given, path);
    const asked = new Request(`http://consent.example${path ?? "/v1/records"}`, {
      method: "POST",
      headers: given,
      body: spelled,
    });
    const long = await server.fetch(asked);
    expect([short.status, short.text], name).toEqual([long.status, await long.text()]);
    for (const [header, value] of long.headers)
      expect(short.headers[header], `${name}: ${header}`).toBe(value);
  }
  await listening.close();
  await close().catch(() => undefined); // Closed already: this takes the folder away.
});

test("who leaves in the middle of a body is no fault: nothing is kept, logged or left open", async () => {
  const { server, logs, close } = await serve();
  const listening = await listen(server, { port: 0 });
  const socket = connect(Number(new URL(listening.url).port), "127.0.0.1");
  const head = `POST /v1/records HTTP/1.1\r\nhost: x\r\norigin: ${origin}\r\ncontent-type: application/json\r\n`;
  socket.write(`${head}content-length: 900\r\n\r\n{"id":`);
  await new Promise((wake) => setTimeout(wake, 50));
  socket.destroy();
  await new Promise((wake) => setTimeout(wake, 50));
  expect((await post(listening.url, JSON.stringify(record()), headers)).status).toBe(201);
  expect(logs).toEqual([]);
  await listening.close();
  await close().catch(() => undefined);
});
