// The other origin: serves real trackers and writes down every request that reaches it.
import { readFile } from "node:fs/promises";
import { listen } from "./listen.mjs";
import { trackers } from "./trackers.mjs";

/**
 * @typedef {object} ThirdPartyRequest
 * @property {string} method
 * @property {string} path with its query
 * @property {string} tracker `posthog`, `mixpanel`, `amplitude`, `snowplow`, `embed`, or `unknown`
 * @property {boolean} file whether it asked for a tracker's script, not for its collector
 * @property {number} bytes size of the body, once it has arrived
 * @property {string | undefined} cookie what the browser sent along
 * @property {number} time milliseconds since 1970
 *
 * @typedef {object} ThirdParty
 * @property {string} origin
 * @property {number} port
 * @property {number[]} taken
 * @property {ThirdPartyRequest[]} requests in the order of arrival; one array for the server's whole life
 * @property {() => void} clear forgets the requests so far
 * @property {() => Promise<void>} close
 */

/**
 * Listens on 127.0.0.1: to a page on `localhost` that is another site, not only another origin.
 * A request is written down when it arrives, before it is answered, preflights included.
 *
 * @param {{ port?: number, tries?: number, onRequest?: (request: ThirdPartyRequest) => void }} [options]
 *   `onRequest` is called when the request's body has arrived
 * @returns {Promise<ThirdParty>}
 * @throws {Error} when the port is taken
 * @example const thirdParty = await startThirdParty(); thirdParty.requests.length // 0
 */
export async function startThirdParty({ port = 0, tries, onRequest } = {}) {
  /** @type {ThirdPartyRequest[]} */
  const requests = [];
  const server = await listen(
    async (request, response) => {
      const url = new URL(request.url ?? "/", "http://127.0.0.1");
      const [, name = "", rest = ""] = url.pathname.match(/^\/([^/]*)(.*)$/) ?? [];
      const tracker = Object.hasOwn(trackers, name) ? trackers[name] : undefined;
      const file = tracker?.files[rest];
      /** @type {ThirdPartyRequest} */
      const entry = {
        method: request.method ?? "GET",
        path: url.pathname + url.search,
        tracker: tracker ? name : "unknown",
        file: file !== undefined,
        bytes: 0,
        cookie: request.headers.cookie,
        time: Date.now(),
      };
      requests.push(entry);
      try {
        for await (const chunk of request) entry.bytes += chunk.length;
      } catch {
        // The page went away while it was sending; what has arrived counts.
      }
      onRequest?.(entry);
      allowOrigin(request, response);
      if (request.method === "OPTIONS") return void response.writeHead(204).end();
      if (!tracker) return void response.writeHead(404).end();
      if (file) {
        response.setHeader("content-type", "text/javascript; charset=utf-8");
        return void response.end(await readFile(file));
      }
      const { status = 200, type, body } = tracker.answer(rest, url.searchParams);
      response.writeHead(status, { "content-type": type }).end(body);
    },
    { port, tries },
  );
  return {
    origin: `http://127.0.0.1:${server.port}`,
    port: server.port,
    taken: server.taken,
    requests,
    clear: () => void requests.splice(0),
    close: server.close,
  };
}

/** @param {import("node:http").IncomingMessage} request @param {import("node:http").ServerResponse} response */
function allowOrigin(request, response) {
  const { origin, "access-control-request-headers": headers } = request.headers;
  // A cached script would be a request that nobody sees.
  response.setHeader("cache-control", "no-store");
  response.setHeader("cross-origin-resource-policy", "cross-origin");
  if (!origin) return;
  response.setHeader("access-control-allow-origin", origin);
  response.setHeader("access-control-allow-credentials", "true");
  response.setHeader("access-control-allow-methods", "GET, POST, PUT, OPTIONS");
  response.setHeader("access-control-max-age", "0");
  response.setHeader("vary", "origin");
  if (headers) response.setHeader("access-control-allow-headers", headers);
}
