import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createContext, runInContext } from "node:vm";
import nodeResolve from "@rollup/plugin-node-resolve";
import { rollup } from "rollup";
import { afterAll, beforeAll, expect, test } from "vitest";
import { consentCookie } from "../../src/testing/index.ts";
import { nordljus } from "./policy.ts";

const run = promisify(execFile);
const cwd = fileURLToPath(new URL("../../", import.meta.url));
const cookie = `theme=dark; tillit=${consentCookie(nordljus, "accepted")?.value}`;

/** What a server does with a request, as the body of a function; answers with plain data. */
const work = `
  const request = { headers: new Headers({ cookie: COOKIE, "sec-gpc": "1" }) };
  const consent = server.readConsent(POLICY, request);
  const { status, headers } = await server.policyAnswer(POLICY);
  return JSON.stringify([
    consent.allows("tracking"), consent.gpc, server.readConsent(POLICY, "").allows("tracking"),
    server.gateTag(consent, { needs: "tracking", attributes: { src: "/a.js" } }).startsWith("<script src"),
    !!server.keepConsent(consent), status, headers.etag.length, server.gpcJson("2026-01-31").path,
  ]);`;
const values = `const COOKIE = ${JSON.stringify(cookie)}; const POLICY = ${JSON.stringify(nordljus)};`;
const answer = JSON.stringify([true, true, false, true, true, 200, 52, "/.well-known/gpc.json"]);

/** Names of a page, and of Node, that throw when they are touched. */
const traps = (names: string[]) =>
  names.map(
    (name) =>
      `Object.defineProperty(globalThis, "${name}", { get() { throw new Error("touched ${name}"); } });`,
  );
const ofPages = traps(["window", "document", "location", "localStorage", "navigator"]).join("");

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tillit-server-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
  ["an ES module", "module", 'const server = await import("@tillit/sdk/server");'],
  ["CommonJS", "commonjs", 'const server = require("@tillit/sdk/server");'],
])("reads a request on Node as %s, and touches nothing of a page", async (_name, type, load) => {
  const code = `(async () => { ${ofPages} ${load} ${values} console.log(await (async () => { ${work} })()); })();`;
  const { stdout } = await run(process.execPath, [`--input-type=${type}`, "-e", code], { cwd });
  expect(stdout.trim()).toBe(answer);
});

test("reads a request on the edge, where there is nothing but the web's own names", async () => {
  const build = await rollup({
    input: join(cwd, "dist/server.js"),
    plugins: [nodeResolve({ browser: true })],
    // A module of Node's that stayed outside would be a warning here, and missing there.
    onLog: (_level, log) => expect(log.message).toBeUndefined(),
  });
  const file = join(folder, "server.js");
  await build.write({ file, format: "iife", name: "server" });
  await build.close();
  const { Headers, Request, Response, URL, TextEncoder, crypto, btoa } = globalThis;
  const edge = createContext({ Headers, Request, Response, URL, TextEncoder, crypto, btoa });
  const code = `${traps(["process", "require", "Buffer"]).join("")} ${ofPages} ${await readFile(file, "utf8")} ${values}
    (async () => { ${work} })()`;
  expect(await runInContext(code, edge)).toBe(answer);
});
