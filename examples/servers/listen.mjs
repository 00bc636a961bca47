// Opens an HTTP server on loopback addresses only, on the wished port or on the next free one.
import { createServer } from "node:http";

/**
 * @typedef {object} Listening
 * @property {number} port
 * @property {number[]} taken ports that were wished for and belonged to somebody else
 * @property {() => Promise<void>} close ends open connections as well
 */

/**
 * `localhost` means 127.0.0.1 to one program and ::1 to the next, so a server of that name listens on both.
 *
 * @param {import("node:http").RequestListener} answer
 * @param {{ port?: number, addresses?: string[], tries?: number }} [options] `port` 0 is any free one;
 *   `tries` is how many ports to try, counting upwards
 * @returns {Promise<Listening>}
 * @throws {Error} when none of the ports is free
 * @example const { port } = await listen(answer, { port: 8080, tries: 20 })
 */
export async function listen(answer, { port = 0, addresses = ["127.0.0.1"], tries = 1 } = {}) {
  const taken = [];
  for (let at = 0; at < Math.max(tries, port ? 1 : 20); at++) {
    const wished = port && port + at;
    if (wished > 65_535) break;
    const servers = await openAll(answer, wished, addresses);
    if (servers) return { port: portOf(servers), taken, close: () => closeAll(servers) };
    if (wished) taken.push(wished);
  }
  throw new Error(
    `Ports ${taken.join(", ") || "(any)"} on ${addresses.join(" and ")} are taken; set PORT to a free one.`,
  );
}

/** @param {import("node:http").RequestListener} answer @param {number} port @param {string[]} addresses */
async function openAll(answer, port, addresses) {
  /** @type {import("node:http").Server[]} */
  const servers = [];
  for (const address of addresses) {
    const server = createServer(answer);
    const problem = await open(server, servers.length ? portOf(servers) : port, address);
    if (!problem) servers.push(server);
    else if (problem.code === "EADDRINUSE") {
      await closeAll(servers);
      return undefined;
    } else if (!servers.length || !["EADDRNOTAVAIL", "EAFNOSUPPORT", "EINVAL"].includes(problem.code ?? "")) {
      // A machine without IPv6 has no ::1 and goes on without it; any other fault is one.
      await closeAll(servers);
      throw problem;
    }
  }
  return servers;
}

/**
 * @param {import("node:http").Server} server @param {number} port @param {string} host
 * @returns {Promise<NodeJS.ErrnoException | undefined>}
 */
function open(server, port, host) {
  return new Promise((resolve) => {
    server.once("error", resolve);
    server.listen({ port, host }, () => {
      server.off("error", resolve);
      resolve(undefined);
    });
  });
}

/** @param {import("node:http").Server[]} servers */
function portOf(servers) {
  const address = servers[0]?.address();
  if (!address || typeof address === "string") throw new Error("The server does not listen on a port.");
  return address.port;
}

/** @param {import("node:http").Server[]} servers */
async function closeAll(servers) {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise((resolve) => {
          server.close(resolve);
          server.closeAllConnections();
        }),
    ),
  );
}
