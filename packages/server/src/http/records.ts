// POST /v1/records: one record, or a batch.
import type { ConsentRecord } from "@tillit/record";
import { Problem } from "../core/problem.ts";
import { type Received, receive } from "../core/receive.ts";
import type { Outcome } from "../core/store.ts";
import { tree } from "../ledger/merkle.ts";
import { type Receipt, receiptsOf } from "../ledger/receipt.ts";
import type { Draft } from "../ledger/seal.ts";
import { readJson } from "./body.ts";
import { checkOrigin, checkRate, type Host, type Peer } from "./context.ts";
import { cookieEcho } from "./cookie-echo.ts";
import { describe } from "./log.ts";
import { problemResponse } from "./problem-response.ts";
import { securityHeaders } from "./security-headers.ts";

/** What became of one record. `status` is what a request with it alone would be answered. */
export interface Result {
  readonly id?: string;
  readonly status: number;
  readonly receipt?: Receipt;
  readonly problem?: Problem["details"];
}

/** One record is answered by its result; a batch by `{ results }`, in its order, with 201, 200 or 207. */
export async function postRecords(request: Request, peer: Peer, host: Host): Promise<Response> {
  let cors: { [header: string]: string } = {};
  try {
    cors = checkOrigin(request, host, true);
    checkRate(request, peer, host);
    const committer = await host.committer();
    committer.admit();
    const body = await readJson(request, host.maxBody);
    const items = Array.isArray(body) ? body : [body];
    if (!items.length) throw new Problem("bad-request", "the batch is empty", { path: "" });
    if (items.length > host.maxBatch) {
      throw new Problem("too-large", `at most ${host.maxBatch} records in a batch`);
    }
    const received: Received[] = [];
    for (const item of items) received.push(await receiveOne(item, host));
    const accepted = received.flatMap((one) => (one.ok ? one : []));
    const outcomes = accepted.length ? await committer.submit(accepted.map(({ draft }) => draft)) : [];
    const results = await resultsOf(received, outcomes, host);
    return respond(request, host, Array.isArray(body), received, results, cors);
  } catch (error) {
    if (error instanceof Problem) return problemResponse(error, cors);
    host.log("error", "unexpected", describe(error));
    return problemResponse(new Problem("internal"), cors);
  }
}

async function receiveOne(item: unknown, host: Host): Promise<Received> {
  const { registry, now, window } = host;
  const first = receive(item, registry.find, now(), window);
  if (first.ok || first.problem.status !== 422) return first;
  // Another process may have registered the policy since this one looked.
  const { id, version } = (item as ConsentRecord).policy;
  if (registry.find(id, version) || !(await registry.load(id, version))) return first;
  return receive(item, registry.find, now(), window);
}

async function resultsOf(
  received: readonly Received[],
  outcomes: readonly Outcome[],
  host: Host,
): Promise<Result[]> {
  const receipts = new Map<unknown, ReturnType<typeof receiptsOf>>();
  const results: Result[] = [];
  let next = 0;
  for (const one of received) {
    if (!one.ok) {
      results.push({
        ...(one.id && { id: one.id }),
        status: one.problem.status,
        problem: one.problem.details,
      });
      continue;
    }
    const outcome = outcomes[next++] as Outcome;
    if (outcome.state === "known") {
      results.push(await knownResult(one.draft, outcome, host));
      continue;
    }
    const { entry, commit } = outcome;
    let make = receipts.get(commit);
    if (!make) {
      make = receiptsOf(commit.checkpoint, commit.levels);
      receipts.set(commit, make);
    }
    results.push({ id: entry.id, status: 201, receipt: make(entry) });
  }
  return results;
}

async function knownResult(draft: Draft, { entry }: Outcome, host: Host): Promise<Result> {
  const { id } = draft;
  const refused = (problem: Problem): Result => ({ id, status: problem.status, problem: problem.details });
  if (entry.kind !== "record") return refused(new Problem("conflict"));
  if (entry.content === null) return refused(new Problem("erased"));
  if (entry.content !== draft.content) return refused(new Problem("conflict"));
  const receipt = await receiptFor(entry, host);
  return { id, status: 200, ...(receipt && { receipt }) };
}

function respond(
  request: Request,
  host: Host,
  batch: boolean,
  received: readonly Received[],
  results: readonly Result[],
  headers: { [header: string]: string },
): Response {
  for (const { status } of results) host.metrics.records.inc({ answer: `${status}` });
  if (host.cookie) {
    const kept = received.flatMap((one, at) =>
      one.ok && (results[at]?.status ?? 500) < 300 ? one.record : [],
    );
    const secure = request.headers.get("origin")?.startsWith("https:") ?? false;
    const echo = cookieEcho(kept, request.headers.get("cookie"), host.cookie, secure, host.now());
    if (echo) headers["set-cookie"] = echo;
  }
  const single = results[0];
  if (!batch && single?.problem) return problemResponse(single.problem, headers);
  const same = results.every(({ status }) => status === single?.status);
  const good = results.every(({ status }) => status < 300);
  const status = batch ? (good ? (same ? (single?.status ?? 200) : 200) : 207) : (single?.status ?? 200);
  return new Response(JSON.stringify(batch ? { results } : single), {
    status,
    headers: { ...securityHeaders, "content-type": "application/json", ...headers },
  });
}

/** The receipt of an entry that is in the ledger already. */
export async function receiptFor(entry: Outcome["entry"], host: Host): Promise<Receipt | undefined> {
  const commit = await (await host.store).commit(entry.shard, entry.seq);
  if (!commit?.digests.length) return undefined;
  return receiptsOf(commit.checkpoint, tree(commit.digests))(entry);
}
