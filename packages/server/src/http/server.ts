// Puts the routes together: Request in, Response out, on any runtime that has node:crypto.
import { Hono } from "hono";
import { type Committer, createCommitter } from "../core/committer.ts";
import { Problem } from "../core/problem.ts";
import { createSeal } from "../ledger/seal.ts";
import { createRegistry, type Registry } from "../policy/registry.ts";
import { type Desk, retire } from "../rights/erase.ts";
import { checkAdmin, tokenIn } from "./admin.ts";
import { adminRecordRoutes } from "./admin-records.ts";
import { checkOrigin, type Host, type Peer } from "./context.ts";
import { dashboardRoutes } from "./dashboard.ts";
import { type Answer, type Asked, responseOf } from "./exchange.ts";
import { healthRoutes } from "./health.ts";
import { insightRoutes } from "./insight.ts";
import { describe } from "./log.ts";
import { createMetrics } from "./metrics.ts";
import { policyRoutes } from "./policies.ts";
import { problemResponse } from "./problem-response.ts";
import { createRateLimit } from "./rate-limit.ts";
import { postRecords } from "./records.ts";
import { requestRoutes } from "./requests.ts";
import { secure } from "./security-headers.ts";
import { type ServerOptions, type Setup, setUp } from "./setup.ts";
import { subjectRoutes } from "./subject.ts";

export interface TillitServer {
  /**
   * Answers one request. `peer.remoteAddress` is the address at the other end of the connection, for the rate
   * limit; without it all requests share one limit.
   */
  fetch(request: Request, peer?: Peer): Promise<Response>;
  /** What `fetch` answers to `POST /v1/records`, for an adapter that would rather not make web objects. */
  postRecords(request: Asked, peer?: Peer): Promise<Answer>;
  /** Resolves when the store is open and the signing key is published; rejects when it cannot be. */
  readonly ready: Promise<void>;
  /** The policies that records may name; `register` is what `PUT /v1/policies/:id/:version` calls. */
  readonly policies: Pick<Registry, "register">;
  /** From now on `/readyz` answers 503 and live tails end; everything else is still served. */
  beginClose(): void;
  /** Finishes what is under way, then closes the store. */
  close(): Promise<void>;
}

/**
 * Makes a server from a store.
 *
 * @throws {TypeError} when an option cannot be used: its name, what was given, the remedy
 * @example
 * const server = createServer({ store: openSqlite("tillit.sqlite"), signingKey, adminToken });
 * const response = await server.fetch(new Request("http://localhost/healthz"));
 */
export function createServer(options: ServerOptions): TillitServer {
  const setup = setUp(options);
  const { host, beginClosing } = hostOf(setup);
  const app = routes(host);
  const ready = open(host);
  ready.catch((error) => setup.log("error", "store-unavailable", describe(error)));
  const stopUpkeep = startUpkeep(host);
  const post = async (request: Asked, peer: Peer): Promise<Answer> => {
    const answer = await postRecords(request, peer, host);
    host.metrics.countAnswer("/v1/records", answer.status);
    return answer;
  };
  return {
    ready,
    policies: host.registry,
    async fetch(request, peer = {}) {
      return recordsUrl.test(request.url) && request.method === "POST"
        ? responseOf(await post(request, peer))
        : app.fetch(request, peer);
    },
    postRecords: (request, peer = {}) => post(request, peer),
    beginClose: beginClosing,
    async close() {
      beginClosing();
      stopUpkeep();
      const store = await setup.store;
      await (await host.committer()).drain();
      await store.close();
    },
  };
}

/** The one busy route goes past the router. */
const recordsUrl = /^https?:\/\/[^/]+\/v1\/records(\?|$)/;

function hostOf(setup: Setup): { host: Host; beginClosing: () => void } {
  const { store, signer, now, random, log, rateLimit, maxWaiting } = setup;
  const seal = createSeal(signer, now, random);
  let made: Committer | undefined;
  let closing = false;
  const metrics = createMetrics(
    () => made?.waiting ?? 0,
    async () => {
      const open = await (await store).requests("open", 500);
      return open.filter(({ dueAt }) => dueAt < now()).length;
    },
  );
  let opened: Promise<Committer> | undefined;
  const committer = () => {
    opened ??= store.then((store) => {
      made = createCommitter({
        store,
        seal,
        maxWaiting,
        maxCommit: 512,
        onCommit: (drafts, milliseconds) => {
          metrics.commits.observe(milliseconds / 1000);
          metrics.commitSize.observe(drafts);
        },
        onFailure: (error) => {
          metrics.failures.inc();
          log("error", "commit-failed", describe(error));
        },
      });
      return made;
    });
    return opened;
  };
  const desk = async (): Promise<Desk> => ({ store: await store, seal, now, random });
  const host: Host = {
    ...setup,
    seal,
    registry: createRegistry(store, now),
    committer,
    desk,
    metrics,
    limit: rateLimit === undefined ? undefined : createRateLimit(rateLimit, now),
    // Ten wrong tokens a minute from one address are enough for a typist.
    limitAdmin: createRateLimit(10, now),
    closing: () => closing,
  };
  return {
    host,
    beginClosing: () => {
      closing = true;
    },
  };
}

async function open({ store, signer, now }: Host): Promise<void> {
  await (await store).addKey(signer.publicKey, now());
}

function routes(host: Host): Hono<{ Bindings: Peer }> {
  const app = new Hono<{ Bindings: Peer }>();

  app.use(async (call, next) => {
    await next();
    secure(call.res);
    const { status } = call.res;
    host.metrics.countAnswer(routeOf(call.req.method, call.req.path, status), status);
  });
  app.options("/v1/*", (call) => {
    const headers = checkOrigin(call.req.raw, host, true);
    return call.body(null, 204, {
      ...headers,
      "access-control-allow-methods": "GET, POST, DELETE",
      "access-control-allow-headers": "content-type, authorization",
      "access-control-max-age": "7200",
    });
  });
  app.use("/v1/admin/*", async (call, next) => {
    checkAdmin(call, host, await tokenIn(call));
    await next();
    call.res.headers.set("cache-control", "no-store");
  });
  app.put("/v1/policies/*", async (call, next) => {
    checkAdmin(call, host, await tokenIn(call));
    await next();
  });
  healthRoutes(app, host);
  subjectRoutes(app, host);
  policyRoutes(app, host);
  adminRecordRoutes(app, host);
  insightRoutes(app, host);
  requestRoutes(app, host);
  dashboardRoutes(app, host);
  app.notFound(() => secure(problemResponse(new Problem("not-found"))));
  app.onError((error, call) => {
    const known = error instanceof Problem;
    if (!known) host.log("error", "unexpected", describe(error));
    return secure(problemResponse(known ? error : new Problem("internal"), corsOf(call.req.raw, host)));
  });
  return app;
}

/** A page of an allowed origin may read why it was refused. */
function corsOf(request: Request, host: Host): { [header: string]: string } {
  try {
    return /\/v1\/subject/.test(request.url) ? checkOrigin(request, host, false) : {};
  } catch {
    // Refused for its origin: then it may not read even that.
    return {};
  }
}

/** Names come from outside: only those of routes become labels, or the metrics would grow without bound. */
function routeOf(method: string, path: string, status: number): string {
  if (method === "OPTIONS") return "preflight";
  return status === 404 ? "none" : path.split("/", 3).join("/");
}

/** Retention every hour, room for coming months every day. */
function startUpkeep(host: Host): () => void {
  const run = (work: () => Promise<unknown>, event: string) => () =>
    void work().catch((error) => host.log("error", event, describe(error)));
  const sweep = run(async () => {
    if (host.retention === undefined) return;
    const erased = await retire(await host.desk(), host.now() - host.retention);
    if (erased) host.log("info", "retired", { records: erased });
  }, "retention-failed");
  const upkeep = run(async () => (await host.store).upkeep(), "upkeep-failed");
  const timers = [setInterval(sweep, 3_600_000), setInterval(upkeep, 86_400_000)];
  for (const timer of timers) timer.unref?.();
  return () => timers.forEach(clearInterval);
}
