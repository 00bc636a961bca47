// Tillit's own server beside a site: the built one, on an SQLite file that goes when the server does.
import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { firstNotices } from "../../packages/sdk/dist/notice.js";
import { createServer, newSigningKey } from "../../packages/server/dist/index.js";
import { listen, readDashboard } from "../../packages/server/dist/node.js";
import { openSqlite } from "../../packages/server/dist/sqlite.js";

/**
 * @typedef {object} ConsentServer
 * @property {string} origin
 * @property {number} port
 * @property {number[]} taken ports that were wished for and belonged to somebody else
 * @property {string} endpoint what the reporter is told
 * @property {string} adminToken good as long as the server runs
 * @property {() => Promise<void>} close
 *
 * @typedef {object} ConsentServerOptions
 * @property {readonly import("@tillit/record").Policy[]} policies registered with every notice that the banner speaks
 * @property {readonly string[]} origins sites whose pages may write
 * @property {number} [port] 0, any free one, where nothing is said
 * @property {number} [tries] how many ports to try, counting upwards
 */

/**
 * @param {ConsentServerOptions} options
 * @returns {Promise<ConsentServer>}
 * @throws {Error} when none of the ports is free
 * @example const { endpoint } = await startConsentServer({ policies: [policy], origins: [site.origin] })
 */
export async function startConsentServer({ policies, origins, port = 0, tries = 1 }) {
  const folder = await mkdtemp(join(tmpdir(), "tillit-consent-"));
  const adminToken = randomBytes(24).toString("base64url");
  const server = createServer({
    store: openSqlite(join(folder, "consent.sqlite")),
    signingKey: newSigningKey(),
    adminToken,
    dashboard: readDashboard(),
    origins,
    log: () => undefined,
  });
  await server.ready;
  for (const policy of policies) await server.policies.register(policy, await firstNotices(policy));
  /** @type {number[]} */
  const taken = [];
  for (let at = 0; at < tries; at++) {
    try {
      const listening = await listen(server, { port: port && port + at });
      return {
        origin: listening.url,
        port: Number(new URL(listening.url).port),
        taken,
        endpoint: `${listening.url}/v1/records`,
        adminToken,
        async close() {
          await listening.close();
          await rm(folder, { recursive: true, force: true });
        },
      };
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EADDRINUSE") throw error;
      taken.push(port + at);
    }
  }
  await server.close();
  await rm(folder, { recursive: true, force: true });
  throw new Error(`Ports ${taken.join(", ")} are taken; set PORT to a free one.`);
}
