// Node's http server in front of the handler.
import { createServer, type IncomingMessage } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { TillitServer } from "../http/server.ts";
import { answerPostRecords, isPostRecords } from "./post-records.ts";

export interface ListenOptions {
  /** 8787 where nothing is said; 0 for any free one. */
  readonly port?: number;
  /** `127.0.0.1` where nothing is said. */
  readonly hostname?: string;
}

export interface Listening {
  readonly url: string;
  /** Takes no new connection, finishes what is under way (ten seconds at most), closes the store. */
  close(): Promise<void>;
}

/** @example const { url } = await listen(createServer(options), { port: 8787 }) */
export async function listen(server: TillitServer, options: ListenOptions = {}): Promise<Listening> {
  const { port = 8787, hostname = "127.0.0.1" } = options;
  await server.ready;
  const listener = getRequestListener((request, env) =>
    server.fetch(request, {
      remoteAddress: (env as { incoming: IncomingMessage }).incoming.socket.remoteAddress,
    }),
  );
  const http = createServer(
    // Slow senders must not hold connections for ever.
    { requestTimeout: 15_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 },
    (incoming, outgoing) =>
      isPostRecords(incoming)
        ? void answerPostRecords(server, incoming, outgoing)
        : void listener(incoming, outgoing),
  );
  await new Promise<void>((resolve, reject) => {
    http.once("error", reject);
    http.listen(port, hostname, resolve);
  });
  const address = http.address();
  const actual = typeof address === "object" && address ? address.port : port;
  return {
    url: `http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${actual}`,
    async close() {
      server.beginClose();
      const closed = new Promise<void>((resolve) => http.close(() => resolve()));
      http.closeIdleConnections();
      const force = setTimeout(() => http.closeAllConnections(), 10_000);
      const sweep = setInterval(() => http.closeIdleConnections(), 100);
      await closed;
      clearTimeout(force);
      clearInterval(sweep);
      await server.close();
    },
  };
}
