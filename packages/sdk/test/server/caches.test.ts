// A site on Express behind a shared cache that goes by RFC 9111: what it may keep, and for whom.
import express from "express";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { gateTag, privateHeaders, readConsent } from "../../src/server/index.ts";
import { consentCookie } from "../../src/testing/index.ts";
import { nordljus } from "./policy.ts";

const tag = { needs: "tracking", attributes: { src: "/count.js" } };
const yes = { cookie: `theme=dark; tillit=${consentCookie(nordljus, "accepted")?.value}` };
const no = { cookie: `tillit=${consentCookie(nordljus, "rejected")?.value}` };

const app = express();
// The same for all: everything is held, and the gate in the browser decides.
app.get("/all", (_request, response) => {
  response.set("cache-control", "public, max-age=600").send(gateTag(readConsent(nordljus, ""), tag));
});
app.get("/own", (request, response) => {
  response.set(privateHeaders).send(gateTag(readConsent(nordljus, request), tag));
});
// Two variants: the edge says which one a visitor gets.
app.get("/variant", (request, response) => {
  const consent = { meets: () => request.get("x-tracking") === "1" };
  response.set({ "cache-control": "public, max-age=600", vary: "x-tracking" }).send(gateTag(consent, tag));
});
// What goes wrong elsewhere.
app.get("/wrong", (request, response) => {
  response.set("cache-control", "public, max-age=600").send(gateTag(readConsent(nordljus, request), tag));
});
app.get("/gpc", (request, response) => {
  response.json(readConsent(nordljus, request).gpc);
});

let origin = "";
let close: () => void;
beforeAll(async () => {
  const server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  close = () => server.close();
});
afterAll(() => close());

type Headers = { [name: string]: string };
const kept = new Map<string, { vary: string[]; headers: Headers; body: string }[]>();
beforeEach(() => kept.clear());

/** The cache: stores what is public, and hands it to whoever sends the same in the headers that `Vary` names. */
async function throughCache(path: string, headers: Headers): Promise<string> {
  const entries = kept.get(path) ?? [];
  const hit = entries.find((entry) => entry.vary.every((name) => entry.headers[name] === headers[name]));
  if (hit) return hit.body;
  const answer = await fetch(origin + path, { headers });
  const body = await answer.text();
  if (/public/.test(answer.headers.get("cache-control") ?? "")) {
    const vary = (answer.headers.get("vary") ?? "").toLowerCase().split(/,\s*/).filter(Boolean);
    kept.set(path, [...entries, { vary, headers, body }]);
  }
  return body;
}

const isLive = (html: string) => html.startsWith('<script src="/count.js"');
/** What two visitors get one after the other, and how many answers the cache holds then. */
const both = async (path: string, [first, second]: [Headers, Headers]) => [
  isLive(await throughCache(path, first)),
  isLive(await throughCache(path, second)),
  kept.get(path)?.length ?? 0,
];

test("a page for all is kept once, and live for nobody", async () => {
  expect(await both("/all", [yes, no])).toEqual([false, false, 1]);
});

test("a page for one visitor is never kept, in either order", async () => {
  expect(await both("/own", [yes, no])).toEqual([true, false, 0]);
  expect(await both("/own", [no, yes])).toEqual([false, true, 0]);
});

test("variants by a header of the edge are kept apart", async () => {
  const edge = (visitor: Headers) => ({
    "x-tracking": readConsent(nordljus, visitor.cookie).allows("tracking") ? "1" : "0",
  });
  expect(await both("/variant", [edge(yes), edge(no)])).toEqual([true, false, 2]);
  expect(await both("/variant", [edge(no), edge(yes)])).toEqual([false, true, 2]);
});

test("the cache does hand a live tag on where the headers are left out", async () => {
  expect(await both("/wrong", [yes, no])).toEqual([true, true, 1]);
});

test("an Express request says Sec-GPC, and only the value 1 counts", async () => {
  for (const [value, said] of [
    ["1", "true"],
    ["0", "false"],
    ["true", "false"],
  ] as const) {
    expect(await throughCache("/gpc", { "sec-gpc": value })).toBe(said);
  }
});
