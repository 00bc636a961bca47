// A real HTTP server that keeps records once by id, as the contract says, and fails in every way on request.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { ConsentRecord } from "@tillit/record";
import { recordSchema } from "@tillit/record/schema";

/** How the next request goes wrong. `kept-…`: after the records were stored. */
export const faults = [
  "reset",
  "hang",
  "kept-reset",
  "kept-hang",
  "kept-cut",
  "kept-twice",
  "slow",
  "429",
  "503",
  "500",
  "403",
  "log-in-page",
  "413",
] as const;
/** `400` refuses every record of the request for good. */
export type Fault = (typeof faults)[number] | "400";

export interface LedgerServer {
  readonly url: string;
  readonly ledger: ConsentRecord[];
  /** What will go wrong, request by request; then all goes well. */
  readonly faults: Fault[];
  /** Versions of the policy that are registered. */
  readonly policies: Set<string>;
  readonly port: number;
  readonly requests: () => number;
  /** The most requests that were being answered at once. */
  readonly mostBusy: () => number;
  close(): Promise<void>;
}

/** Seconds that 429 and 503 ask for. */
const wait = 90;

export async function startLedger(port = 0): Promise<LedgerServer> {
  const ledger: ConsentRecord[] = [];
  const planned: Fault[] = [];
  const policies = new Set(["1.0"]);
  let requests = 0;
  let busy = 0;
  let mostBusy = 0;

  function keep(item: unknown) {
    const parsed = recordSchema.safeParse(item);
    if (!parsed.success) return { status: 400, problem: { type: "urn:tillit:problem:bad-record" } };
    const record = parsed.data;
    const { id } = record;
    if (!policies.has(record.policy.version)) {
      return { id, status: 422, problem: { type: "urn:tillit:problem:unknown-policy" } };
    }
    const known = ledger.find((one) => one.id === id);
    if (known && JSON.stringify(known) !== JSON.stringify(record)) {
      return { id, status: 409, problem: { type: "urn:tillit:problem:conflict" } };
    }
    if (!known) ledger.push(record);
    return { id, status: known ? 200 : 201, receipt: { id, seq: ledger.findIndex((one) => one.id === id) } };
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const fault = planned.shift();
    requests += 1;
    busy += 1;
    mostBusy = Math.max(mostBusy, busy);
    response.on("close", () => {
      busy -= 1;
    });
    response.setHeader("access-control-allow-origin", request.headers.origin ?? "*");
    response.setHeader("access-control-expose-headers", "retry-after");
    if (fault === "reset") return void request.socket.destroy();
    const items = JSON.parse(await read(request)) as unknown[];
    const problem = (status: number, headers = {}) =>
      response
        .writeHead(status, { "content-type": "application/problem+json", ...headers })
        .end(JSON.stringify({ type: "urn:tillit:problem:planned", status }));
    switch (fault) {
      case "hang":
        return;
      case "429":
      case "503":
        return void problem(Number(fault), { "retry-after": `${wait}` });
      case "500":
      case "403":
      case "400":
        return void problem(Number(fault));
      case "413":
        if (items.length > 1) return void problem(413);
        break;
      case "log-in-page":
        return void response.writeHead(200, { "content-type": "text/html" }).end("<title>Hotel</title>");
      case "slow":
        await new Promise((resolve) => setTimeout(resolve, 25));
    }
    if (fault === "kept-twice") for (const item of items) keep(item);
    const results = items.map(keep);
    const body = JSON.stringify({ results });
    if (fault === "kept-reset") return void request.socket.destroy();
    if (fault === "kept-hang") return;
    if (fault === "kept-cut") {
      response.writeHead(201, { "content-length": body.length }).write(body.slice(0, body.length / 2));
      return void setTimeout(() => request.socket.destroy(), 2);
    }
    if (fault === "kept-twice") {
      const whole = `HTTP/1.1 201 Created\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
      return void request.socket.end(whole + whole);
    }
    response.writeHead(results.every(({ status }) => status < 300) ? 201 : 207).end(body);
  }

  const server = createServer((request, response) => {
    // A client that gave up in the middle of its body has nothing to be told.
    answer(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}/v1/records`,
    port: address.port,
    requests: () => requests,
    mostBusy: () => mostBusy,
    ledger,
    faults: planned,
    policies,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
