// The subject's own rights. Whoever holds the browser's secret is the subject (GDPR 11(2)); the server knows its hash.
import type { Hono } from "hono";
import { z } from "zod";
import { Problem } from "../core/problem.ts";
import { subjectOf } from "../core/receive.ts";
import type { RightsRequest } from "../core/store.ts";
import { uuid } from "../core/uuid.ts";
import { type Digest, spellDigest } from "../ledger/digest.ts";
import type { Entry } from "../ledger/entry.ts";
import { eraseSubject, restrict } from "../rights/erase.ts";
import { consentGraph } from "../rights/json-ld.ts";
import { term } from "../rights/term.ts";
import { supersededIn, viewOf } from "../rights/view.ts";
import { readJson } from "./body.ts";
import { type Call, checkOrigin, checkRate, type Host, type Peer } from "./context.ts";
import { receiptReader } from "./receipts.ts";

/** Records of one answer; `Link` leads to the next. It bounds what an answer takes of memory and of time. */
const most = 1000;
export const restrictionSchema = z.strictObject({ restricted: z.boolean() });
export const requestKinds = [
  "access",
  "erasure",
  "rectification",
  "restriction",
  "objection",
  "portability",
] as const;
export const subjectRequestSchema = z.strictObject({ kind: z.enum(requestKinds) });

export function subjectRoutes(app: Hono<{ Bindings: Peer }>, host: Host): void {
  app.get("/v1/subject", async (call) => {
    const [subject, itsHeaders] = identify(call, host);
    const store = await host.store;
    const from = /^\d{1,9}$/.test(call.req.query("from") ?? "") ? Number(call.req.query("from")) : 0;
    // One more, which tells whether there is a next answer, and whether it supersedes the last of this one.
    const found = await store.ofSubject(subject, most + 1, from);
    const entries = found.slice(0, most);
    const headers = {
      ...itsHeaders,
      ...(found[most] && {
        link: `</v1/subject?from=${from + most}>; rel="next"`,
        "access-control-expose-headers": "link",
      }),
    };
    if (entries.length && !from) await register(host, subject, wantsGraph(call) ? "portability" : "access");
    const superseded = supersededIn(found);
    if (wantsGraph(call)) {
      const graph = await consentGraph(entries, store, host.now(), new URL(call.req.url).origin);
      return call.body(JSON.stringify(graph), 200, { ...headers, "content-type": "application/ld+json" });
    }
    const records = [];
    const receiptOf = receiptReader(host);
    for (const entry of entries) {
      const receipt = await receiptOf(entry);
      records.push({ ...viewOf(entry, host.now(), { superseded }), receipt: receipt ?? null });
    }
    return call.json({ subject: spellDigest(subject), records }, 200, headers);
  });

  app.delete("/v1/subject", async (call) => {
    const [subject, headers] = identify(call, host);
    const erased = await eraseSubject(await host.desk(), subject);
    // The register must not go on naming whom it forgot.
    if (erased) await register(host, undefined, "erasure");
    host.log("info", "subject-erased", { records: erased });
    return call.json({ erased }, 200, headers);
  });

  app.post("/v1/subject/restriction", async (call) => {
    const [subject, headers] = identify(call, host);
    const { restricted } = await bodyOf(call, host, restrictionSchema);
    const store = await host.store;
    let changed = 0;
    for (let from = 0, entries: Entry[]; ; from += most) {
      entries = await store.ofSubject(subject, most, from);
      changed += await restrict(await host.desk(), entries, restricted, "subject");
      if (entries.length && !from) await register(host, subject, "restriction");
      if (entries.length < most) break;
    }
    return call.json({ restricted, changed }, 200, headers);
  });

  app.post("/v1/subject/requests", async (call) => {
    const [subject, headers] = identify(call, host);
    const { kind } = await bodyOf(call, host, subjectRequestSchema);
    const store = await host.store;
    // Anyone can make up a secret, and open requests are for people to read.
    if (!(await store.ofSubject(subject, 1)).length) {
      throw new Problem("not-found", "no record is kept for this subject secret");
    }
    const now = host.now();
    const request = openRequest(kind, spellDigest(subject), now, uuid(now, host.random(10)));
    await store.addRequest(request);
    return call.json(request, 201, headers);
  });
}

export function openRequest(
  kind: RightsRequest["kind"],
  reference: string,
  receivedAt: number,
  id: string,
  note = "",
): RightsRequest {
  const dueAt = term(receivedAt, 1);
  return { id, kind, reference, receivedAt, dueAt, extension: "", state: "open", closedAt: null, note };
}

/** @throws {Problem} 400 with the path */
export async function bodyOf<T>(call: Call, host: Host, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(await readJson(call.req.raw, host.maxBody));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Problem("bad-request", issue?.message, { path: issue?.path.join(".") ?? "" });
}

function identify(call: Call, host: Host): [subject: Digest, headers: { [header: string]: string }] {
  checkRate(call.req.raw, call.env ?? {}, host);
  const headers = { ...checkOrigin(call.req.raw, host, false), "cache-control": "no-store" };
  const secret = /^Bearer ([\w-]{22})$/.exec(call.req.header("authorization") ?? "")?.[1];
  if (!secret)
    throw new Problem("unauthorized", "send the browser's subject secret: Authorization: Bearer …");
  return [subjectOf(secret), headers];
}

function wantsGraph(call: Call): boolean {
  return /application\/ld\+json/.test(call.req.header("accept") ?? "");
}

/** What is answered on the spot stands in the register as well, closed; not for a secret that no record is of. */
async function register(host: Host, subject: Digest | undefined, kind: RightsRequest["kind"]) {
  const now = host.now();
  const reference = subject ? spellDigest(subject) : "";
  const request = openRequest(kind, reference, now, uuid(now, host.random(10)), "answered at once");
  await (await host.store).addRequest({ ...request, state: "done", closedAt: now });
}
