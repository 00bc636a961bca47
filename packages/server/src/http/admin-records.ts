// Administration of records: list, look up with the notice that was seen, export, erase, restrict.
import type { ConsentRecord, Policy } from "@tillit/record";
import type { Hono } from "hono";
import { Problem } from "../core/problem.ts";
import { readDigest } from "../ledger/digest.ts";
import type { Entry } from "../ledger/entry.ts";
import { exportLedger } from "../ledger/export.ts";
import { verifyReceipt } from "../ledger/receipt.ts";
import { noticeSeen } from "../policy/notice-seen.ts";
import { erase, restrict, retire } from "../rights/erase.ts";
import { supersededIn, viewOf } from "../rights/view.ts";
import { writeDown } from "./admin.ts";
import { type Host, idIn, numberIn, type Peer } from "./context.ts";
import { receiptReader } from "./receipts.ts";
import { lineStream } from "./stream.ts";
import { bodyOf, restrictionSchema } from "./subject.ts";

export function adminRecordRoutes(app: Hono<{ Bindings: Peer }>, host: Host): void {
  app.get("/v1/admin/records", async (call) => {
    const store = await host.store;
    const limit = numberIn(call, "limit");
    const { before, after, subject } = call.req.query();
    const digest = subject === undefined ? undefined : readDigest(subject);
    if (subject !== undefined && !digest) {
      throw new Problem("bad-request", "subject is a digest: sha256-…", { path: "subject" });
    }
    const entries = digest
      ? await store.ofSubject(digest, limit)
      : await store.records({
          limit,
          ...(before && { before: idIn(before, "before") }),
          ...(after && { after: idIn(after, "after") }),
        });
    await writeDown(host, "list", digest ? "subject" : "records", { limit });
    const superseded = supersededIn(entries);
    const records = entries.map((entry) => viewOf(entry, host.now(), { superseded, show: false }));
    const next = !digest && entries.length === limit ? entries.at(-1)?.id : undefined;
    return call.json({ records, next: next ?? null });
  });

  app.get("/v1/admin/records/:id", async (call) => {
    const entry = await entryOf(call.req.param("id"));
    const forClaim = call.req.query("purpose") === "legal-claim";
    await writeDown(host, "look-up", entry.id, forClaim ? { purpose: "legal-claim" } : {});
    return call.json(await detailOf(entry, host, forClaim));
  });

  app.delete("/v1/admin/records/:id", async (call) => {
    const entry = await entryOf(call.req.param("id"));
    await writeDown(host, "erase", entry.id);
    return call.json({ erased: await erase(await host.desk(), [entry], "admin") });
  });

  app.post("/v1/admin/records/:id/restriction", async (call) => {
    const { restricted } = await bodyOf(call, host, restrictionSchema);
    const entry = await entryOf(call.req.param("id"));
    await writeDown(host, restricted ? "restrict" : "release", entry.id);
    return call.json({
      restricted,
      changed: await restrict(await host.desk(), [entry], restricted, "admin"),
    });
  });

  app.on(["GET", "POST"], "/v1/admin/export", async (call) => {
    await writeDown(host, "export", "ledger");
    const name = `tillit-ledger-${new Date(host.now()).toISOString().slice(0, 10)}.ndjson`;
    return call.body(lineStream(exportLedger(await host.store, host.signer, host.now)), 200, {
      "content-type": "application/x-ndjson",
      "content-disposition": `attachment; filename="${name}"`,
    });
  });

  app.post("/v1/admin/retention", async (call) => {
    if (host.retention === undefined) throw new Problem("bad-request", "no retention is set");
    await writeDown(host, "retention", "ledger");
    return call.json({ erased: await retire(await host.desk(), host.now() - host.retention) });
  });

  async function entryOf(text: string): Promise<Entry> {
    const entry = await (await host.store).entry(idIn(text, "id"));
    if (entry?.kind !== "record") throw new Problem("not-found", "no record has this id");
    return entry;
  }
}

/** A record with its proof, its policy, and what the visitor saw. */
async function detailOf(entry: Entry, host: Host, forClaim: boolean) {
  const store = await host.store;
  const view = viewOf(entry, host.now(), { show: forClaim });
  const receipt = await receiptReader(host)(entry);
  const content = entry.content === null ? undefined : (JSON.parse(entry.content) as ConsentRecord);
  const keys = await store.keys();
  const fault = receipt ? verifyReceipt(receipt, keys, content) : "path";
  if (!content) return { ...view, restricted: false, receipt: receipt ?? null, proof: fault ?? "holds" };
  const policy = await store.policy(content.policy.id, content.policy.version);
  const document = policy && (JSON.parse(policy.document) as Policy);
  // A restricted record is stored and not otherwise used: what was shown for it is shown with it only.
  const notice = view.record ? await noticeSeen(content, document, store) : undefined;
  return {
    ...view,
    restricted: entry.restricted,
    receipt: receipt ?? null,
    proof: fault ?? "holds",
    policy: policy ? { digest: policy.digest, document } : null,
    notice: notice ?? null,
  };
}
