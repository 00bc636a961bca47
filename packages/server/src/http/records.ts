// POST /v1/records: one record, or a batch.
import type { ConsentRecord } from "@tillit/record";
import { Problem } from "../core/problem.ts";
import { type Received, receive } from "../core/receive.ts";
import type { Outcome } from "../core/store.ts";
import { spellReceipts } from "../ledger/receipt.ts";
import type { Draft } from "../ledger/seal.ts";
import { readJson } from "./body.ts";
import { checkOrigin, checkRate, type Host, type Peer } from "./context.ts";
import { cookieEcho } from "./cookie-echo.ts";
import type { Answer, Asked, Headers } from "./exchange.ts";
import { describe } from "./log.ts";
import { problemAnswer } from "./problem-response.ts";
import { receiptReader } from "./receipts.ts";

/** What became of one record: `status` is what a request with it alone would be answered, `text` its JSON. */
interface Result {
  readonly status: number;
  readonly text: string;
  readonly problem?: Problem["details"];
}

/** One record is answered by its result; a batch by `{ results }`, in its order, with 201, 200 or 207. */
export async function postRecords(request: Asked, peer: Peer, host: Host): Promise<Answer> {
  let cors: Headers = {};
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
    for (const item of items) {
      const one = receive(item, host.registry.find, host.now(), host.window);
      received.push(isUnknownPolicy(one) ? await receiveLater(item, one, host) : one);
    }
    const accepted = received.flatMap((one) => (one.ok ? one : []));
    const outcomes = accepted.length ? await committer.submit(accepted.map(({ draft }) => draft)) : [];
    const results = await resultsOf(received, outcomes, host);
    return respond(request, host, Array.isArray(body), received, results, cors);
  } catch (error) {
    if (error instanceof Problem) return problemAnswer(error, cors);
    host.log("error", "unexpected", describe(error));
    return problemAnswer(new Problem("internal"), cors);
  }
}

function isUnknownPolicy(one: Received): boolean {
  return !one.ok && one.problem.status === 422;
}

/** Another process may have registered the policy since this one looked. */
async function receiveLater(item: unknown, first: Received, { registry, now, window }: Host) {
  const { id, version } = (item as ConsentRecord).policy;
  if (registry.find(id, version) || !(await registry.load(id, version))) return first;
  return receive(item, registry.find, now(), window);
}

async function resultsOf(
  received: readonly Received[],
  outcomes: readonly Outcome[],
  host: Host,
): Promise<Result[]> {
  const results: Result[] = [];
  const receiptOf = receiptReader(host);
  let next = 0;
  for (const one of received) {
    if (!one.ok) {
      results.push(refusal(one.id, one.problem));
      continue;
    }
    const outcome = outcomes[next++] as Outcome;
    if (outcome.state === "known") {
      results.push(await knownResult(one.draft, outcome, receiptOf));
      continue;
    }
    const { entry, commit } = outcome;
    const receipt = spellReceipts(commit.checkpoint, commit.levels)(entry);
    results.push({ status: 201, text: `{"id":"${entry.id}","status":201,"receipt":${receipt}}` });
  }
  return results;
}

function refusal(id: string | undefined, { status, details }: Problem): Result {
  return { status, text: JSON.stringify({ id, status, problem: details }), problem: details };
}

async function knownResult(
  draft: Draft,
  { entry }: Outcome,
  receiptOf: ReturnType<typeof receiptReader>,
): Promise<Result> {
  const { id } = draft;
  if (entry.kind !== "record") return refusal(id, new Problem("conflict"));
  if (entry.content === null) return refusal(id, new Problem("erased"));
  if (entry.content !== draft.content) return refusal(id, new Problem("conflict"));
  return { status: 200, text: JSON.stringify({ id, status: 200, receipt: await receiptOf(entry) }) };
}

function respond(
  request: Asked,
  host: Host,
  batch: boolean,
  received: readonly Received[],
  results: readonly Result[],
  headers: Headers,
): Answer {
  for (const { status } of results) host.metrics.countRecord(status);
  if (host.cookie) {
    const kept = received.flatMap((one, at) =>
      one.ok && (results[at]?.status ?? 500) < 300 ? one.record : [],
    );
    const secure = request.headers.get("origin")?.startsWith("https:") ?? false;
    const echo = cookieEcho(kept, request.headers.get("cookie"), host.cookie, secure, host.now());
    if (echo) headers["set-cookie"] = echo;
  }
  const single = results[0];
  if (!batch && single?.problem) return problemAnswer(single.problem, headers);
  const same = results.every(({ status }) => status === single?.status);
  const good = results.every(({ status }) => status < 300);
  const status = batch ? (good ? (same ? (single?.status ?? 200) : 200) : 207) : (single?.status ?? 200);
  const text = batch ? `{"results":[${results.map((result) => result.text)}]}` : (single?.text ?? "");
  headers["content-type"] = "application/json";
  return { status, headers, text };
}
