// A shop and a third party on this machine. Everything is compressed before anybody asks for it.
import { createSecureServer } from "node:http2";
import { brotli } from "./brotli.mjs";
import { certificateFor } from "./certificate.mjs";

const hosts = { shop: "shop.test", tags: "tags.test" };

/** @type {{ [ending: string]: string }} */
const types = { js: "text/javascript", css: "text/css", json: "application/json", html: "text/html" };

/**
 * @typedef {object} Answer
 * @property {Buffer} body
 * @property {string} type
 * @property {string} caching
 */

/** @typedef {Awaited<ReturnType<typeof serve>>} Served */

/** @param {string} folder for the certificate */
export async function serve(folder) {
  const { key, cert, pin } = await certificateFor(folder, Object.values(hosts));
  /** @type {Map<string, Answer>} */
  const answers = new Map();
  /** What the shop was asked for, in order. @type {{ path: string, bytes: number }[]} */
  const requests = [];

  const listen = () =>
    new Promise((resolve, reject) => {
      const server = createSecureServer({ key, cert, allowHTTP1: true }, (request, response) => {
        const [path = ""] = (request.url ?? "").split("?");
        const answer = answers.get(path) ?? (path.startsWith("/tag/") ? tag(path) : undefined);
        if (!answer) return void response.writeHead(404).end();
        const { body, type, caching } = answer;
        requests.push({ path, bytes: body.length });
        response.writeHead(200, {
          "content-type": `${type}; charset=utf-8`,
          "content-encoding": "br",
          "content-length": body.length,
          "cache-control": caching,
        });
        response.end(body);
      });
      // A page that is closed while it loads is no error of ours.
      server.on("sessionError", () => undefined);
      server.on("error", reject).listen(0, "127.0.0.1", () => resolve(server));
    });
  /** @type {[import("node:http2").Http2SecureServer, import("node:http2").Http2SecureServer]} */
  const servers = await Promise.all([listen(), listen()]).then(([shop, tags]) => [shop, tags]);
  const [shop, tags] = servers.map((server) => /** @type {{ port: number }} */ (server.address()).port);

  /** @param {string} path */
  function tag(path) {
    const number = Number.parseInt(path.slice(5), 10);
    const answer = { body: brotli(`${ranCode(number)}\n`), type: "text/javascript", caching: "max-age=7200" };
    answers.set(path, answer);
    return answer;
  }

  return {
    pin,
    requests,
    shop: `https://${hosts.shop}:${shop}`,
    tags: `https://${hosts.tags}:${tags}`,
    /** @param {string} path @param {string | Uint8Array} content @param {string} [caching] */
    publish(path, content, caching = "no-store") {
      const type = types[path.split(".").at(-1) ?? ""] ?? "text/html";
      answers.set(path, { body: brotli(content), type, caching });
    },
    /** @param {number} count */
    prepareTags(count) {
      for (let number = 0; number < count; number++) tag(`/tag/${number}.js`);
    },
    close: () => servers.forEach((server) => void server.close()),
  };
}

/** What a third party's script does: writes down that it ran, and when. @param {number} number */
export const ranCode = (number) => `(self.ran??=[]).push({number:${number},at:performance.now()})`;
