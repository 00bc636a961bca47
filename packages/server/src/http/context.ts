// What every route is given.
import type { Context } from "hono";
import type { Committer } from "../core/committer.ts";
import { Problem } from "../core/problem.ts";
import type { Seal } from "../ledger/seal.ts";
import type { Registry } from "../policy/registry.ts";
import type { Desk } from "../rights/erase.ts";
import { clientAddress, limitKey } from "./client-address.ts";
import type { Asked, Headers } from "./exchange.ts";
import type { Metrics } from "./metrics.ts";
import { isAllowed } from "./origin.ts";
import type { RateLimit } from "./rate-limit.ts";
import type { Setup } from "./setup.ts";

export interface Host extends Setup {
  readonly seal: Seal;
  readonly registry: Registry;
  readonly committer: () => Promise<Committer>;
  readonly desk: () => Promise<Desk>;
  readonly metrics: Metrics;
  readonly limit: RateLimit | undefined;
  readonly limitAdmin: RateLimit;
  readonly closing: () => boolean;
}

/** What the adapter knows and the request does not say. */
export interface Peer {
  readonly remoteAddress?: string;
}
export type Call = Context<{ Bindings: Peer }>;

export function addressOf(request: Asked, peer: Peer, { proxies }: Setup): string {
  const forwarded = proxies ? request.headers.get("x-forwarded-for") : null;
  return clientAddress(peer.remoteAddress, forwarded, proxies);
}

/** @throws {Problem} 429 */
export function checkRate(request: Asked, peer: Peer, host: Host): void {
  host.limit?.(limitKey(addressOf(request, peer, host)));
}

/**
 * The headers that let a page of an allowed origin read the answer.
 *
 * @param required whether a request without an origin is refused: every browser names one when it writes
 * @throws {Problem} 403
 */
export function checkOrigin(request: Asked, host: Setup, required: boolean): Headers {
  const origin = request.headers.get("origin");
  if (origin === null) {
    if (required) throw new Problem("origin-refused", "the request names no origin");
    return {};
  }
  const own = host.origins ? "" : (request.headers.get("host") ?? new URL(request.url).host);
  if (!isAllowed(origin, host.origins, own)) throw new Problem("origin-refused", origin.slice(0, 100));
  return {
    "access-control-allow-origin": origin,
    vary: "origin",
    ...(host.cookie && { "access-control-allow-credentials": "true" }),
  };
}

/** A whole number in the query, within bounds. @throws {Problem} 400 */
export function numberIn(call: Call, name: string, { least = 1, most = 500, otherwise = 50 } = {}): number {
  const text = call.req.query(name);
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new Problem("bad-request", `${name} is a whole number from ${least} to ${most}`, { path: name });
  }
  return value;
}

/** A day of the query as days since 1970. @throws {Problem} 400 */
export function dayIn(call: Call, name: string, otherwise: number): number {
  const text = call.req.query(name);
  if (text === undefined) return otherwise;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(time)) {
    throw new Problem("bad-request", `${name} is a day: 2026-11-24`, { path: name });
  }
  return time / 86_400_000;
}

export const uuidPattern = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** @throws {Problem} 400 */
export function idIn(text: string | undefined, path: string): string {
  if (text && uuidPattern.test(text)) return text;
  throw new Problem("bad-request", `${path} is a UUIDv7 in lower case`, { path });
}
