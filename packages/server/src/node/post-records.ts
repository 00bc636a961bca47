// The one busy route on Node's own request and response, past the web's.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Asked } from "../http/exchange.ts";
import { securityHeaders } from "../http/security-headers.ts";
import type { TillitServer } from "../http/server.ts";

export function isPostRecords({ method, url = "" }: IncomingMessage): boolean {
  return method === "POST" && (url === "/v1/records" || url.startsWith("/v1/records?"));
}

const fixedHeaders = Object.entries(securityHeaders).flat();

export async function answerPostRecords(
  server: TillitServer,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { remoteAddress } = incoming.socket;
  const { status, headers, text } = await server.postRecords(askedOf(incoming), { remoteAddress });
  const raw = fixedHeaders.slice();
  for (const name in headers) raw.push(name, headers[name] as string);
  raw.push("content-length", `${Buffer.byteLength(text)}`);
  // What is too large is not read to its end.
  if (status === 413 && !incoming.complete) raw.push("connection", "close");
  outgoing.writeHead(status, raw);
  outgoing.end(text);
}

function askedOf(incoming: IncomingMessage): Asked {
  return {
    url: `http://${incoming.headers.host}${incoming.url}`,
    headers: { get: (name) => (incoming.headers[name] as string | undefined) ?? null },
    body: incoming,
    text: () => textOf(incoming),
  };
}

function textOf(incoming: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let first: Buffer | undefined;
    let rest: Buffer[] | undefined;
    incoming.on("data", (chunk: Buffer) => {
      if (!first) first = chunk;
      else if (rest) rest.push(chunk);
      else rest = [first, chunk];
    });
    incoming.on("end", () => resolve((rest ? Buffer.concat(rest) : first)?.toString("utf8") ?? ""));
    incoming.on("error", reject);
  });
}
