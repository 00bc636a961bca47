// The visitor's site: pages, files, built packages, on one origin named localhost.
import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { listen } from "./listen.mjs";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** @type {{ [extension: string]: string }} */
const contentTypes = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/**
 * @typedef {{ status?: number, headers?: { [name: string]: string | string[] }, type?: string, body?: string | Buffer | AsyncIterable<string> }} PageAnswer
 * @typedef {string | PageAnswer} Page HTML, or an answer with status, headers and content type of its own
 * @typedef {(url: URL, request: import("node:http").IncomingMessage) => Page | undefined | Promise<Page | undefined>} PageFunction
 *
 * @typedef {object} SiteOptions
 * @property {string | URL} [root] folder of static files
 * @property {{ [path: string]: Page | PageFunction }} [pages] by exact path; they go before files
 * @property {number} [port]
 * @property {number} [tries]
 * @property {(path: string, page: { nonce: string }) => { [name: string]: string }} [headers] added to every answer
 * @property {string} [history] path of the page that answers unknown paths without an extension: a router's
 * @property {{ [name: string]: string }} [values] fills `{{name}}` in HTML; `{{nonce}}` is fresh for every answer
 *
 * @typedef {object} Site
 * @property {string} origin
 * @property {number} port
 * @property {number[]} taken
 * @property {() => Promise<void>} close
 */

/**
 * Serves `/tillit.js` and `/packages/<name>/<file>` from the packages' `dist` folders as well.
 *
 * @param {SiteOptions} [options]
 * @returns {Promise<Site>}
 * @throws {Error} when the port is taken
 * @example const site = await startSite({ pages: { "/": "<!doctype html><title>Shop</title>" } })
 */
export async function startSite({ root, pages = {}, port = 0, tries, headers, history, values } = {}) {
  const folder = root === undefined ? undefined : root instanceof URL ? fileURLToPath(root) : root;

  /** @param {string} path @param {URL} url @param {import("node:http").IncomingMessage} request */
  async function find(path, url, request) {
    const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
    const answer = typeof page === "function" ? await page(url, request) : page;
    if (answer !== undefined) return typeof answer === "string" ? { body: answer } : answer;
    return (await readBuilt(path)) ?? (folder === undefined ? undefined : await readBelow(folder, path));
  }

  const server = await listen(
    async (request, response) => {
      const nonce = randomBytes(16).toString("base64");
      const url = new URL(request.url ?? "/", "http://localhost");
      try {
        const path = decodeURIComponent(url.pathname);
        const answer =
          (await find(path, url, request)) ??
          (history && !extname(path) ? await find(history, url, request) : undefined) ??
          notFound;
        const type = answer.type ?? "text/html; charset=utf-8";
        const { body = "" } = answer;
        response.writeHead(answer.status ?? 200, {
          "content-type": type,
          "cache-control": "no-store",
          ...headers?.(path, { nonce }),
          ...answer.headers,
        });
        if (request.method === "HEAD") return void response.end();
        if (typeof body === "string" || Buffer.isBuffer(body)) {
          const isPage = type.startsWith("text/html");
          return void response.end(isPage ? fill(`${body}`, { ...values, nonce }) : body);
        }
        // As it comes: what a framework streams.
        for await (const chunk of body) response.write(chunk);
        response.end();
      } catch (error) {
        console.error(error);
        response.writeHead(error instanceof URIError ? 400 : 500).end();
      }
    },
    { port, tries, addresses: ["127.0.0.1", "::1"] },
  );
  return {
    origin: `http://localhost:${server.port}`,
    port: server.port,
    taken: server.taken,
    close: server.close,
  };
}

/** @type {PageAnswer} */
const notFound = {
  status: 404,
  body: "<!doctype html><title>Not found</title><p>Nothing stands at this address.",
};

/** @param {string} path */
async function readBuilt(path) {
  if (/^\/(tillit|your-consent)\.js$/.test(path))
    return readBelow(join(repository, "packages/sdk/dist"), path);
  const [, name, file] = path.match(/^\/packages\/([a-z]+)\/(.+)$/) ?? [];
  return name && file ? readBelow(join(repository, "packages", name, "dist"), file) : undefined;
}

/** @param {string} folder @param {string} path @returns {Promise<PageAnswer | undefined>} */
async function readBelow(folder, path) {
  const inside = normalize(`/${path}`);
  for (const file of [inside, join(inside, "index.html"), `${inside}.html`]) {
    try {
      return {
        type: contentTypes[extname(file)] ?? "application/octet-stream",
        body: await readFile(join(folder, file)),
      };
    } catch (error) {
      // Not there, or a folder: the next spelling may be.
      if (!["ENOENT", "EISDIR", "ENOTDIR"].includes(/** @type {NodeJS.ErrnoException} */ (error).code ?? ""))
        throw error;
    }
  }
  return undefined;
}

/** @param {string} html @param {{ [name: string]: string }} values */
function fill(html, values) {
  return html.replace(/\{\{(\w+)\}\}/g, (whole, name) => values[name] ?? whole);
}
