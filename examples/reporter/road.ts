// The road between page and server: passes everything on, unless it is told to hold or to fail.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Road {
  readonly origin: string;
  /** `open`: as if it were not there. `hangs`: no answer comes. `fails`: 500. `crawls`: the answer stays half. */
  state: "open" | "hangs" | "fails" | "crawls";
  /** Requests with a body that have begun and have no answer yet. */
  readonly held: () => number;
  readonly requests: () => number;
  close(): Promise<void>;
}

/** @param target origin of the server behind it */
export async function openRoad(target: string): Promise<Road> {
  let held = 0;
  let requests = 0;
  const road = { state: "open" as Road["state"] };

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    requests += 1;
    held += 1;
    response.on("close", () => {
      held -= 1;
    });
    if (road.state === "hangs") return;
    if (road.state === "fails") return void response.writeHead(500).end();
    const { host, connection, "content-length": length, ...headers } = request.headers;
    const answer = await fetch(target + request.url, {
      method: request.method ?? "GET",
      headers: headers as { [name: string]: string },
      ...(chunks.length && { body: Buffer.concat(chunks) }),
    });
    const { "transfer-encoding": coding, ...given } = Object.fromEntries(answer.headers);
    response.writeHead(answer.status, given);
    const body = Buffer.from(await answer.arrayBuffer());
    if (road.state === "crawls") return void response.write(body.subarray(0, 20));
    response.end(body);
  }

  const server = createServer((request, response) => {
    pass(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return Object.assign(road, {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    held: () => held,
    requests: () => requests,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}
