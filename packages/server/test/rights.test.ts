import { canonical } from "@tillit/record";
import { describe, expect, test, vi } from "vitest";
import { sha256, spellDigest } from "../src/ledger/digest.ts";
import { term } from "../src/rights/term.ts";
import { verify, verifyReceipt } from "../src/verify.ts";
import { keys } from "./fixtures/ledger.ts";
import { policy } from "./fixtures/policy.ts";
import { newSecret, record } from "./fixtures/records.ts";
import { origin, serve } from "./fixtures/server.ts";

// A busy machine is no failure.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

describe("the subject", () => {
  test("sees all of its records with receipts that hold, and nobody else's", async () => {
    const { post, as, close } = await serve();
    const subject = newSecret();
    const first = record({ subject });
    const second = record({ subject, previous: first.id }, Date.now() + 1);
    await post([first, record(), second]);
    const response = await as(subject, "/v1/subject");
    expect(response.headers.get("access-control-allow-origin")).toBe(origin);
    expect(response.headers.get("cache-control")).toBe("no-store");
    const seen = await response.json();
    expect(seen.records.map((one: { id: string; state: string }) => [one.id, one.state])).toEqual([
      [first.id, "superseded"],
      [second.id, "current"],
    ]);
    expect(seen.records[0].record.categories).toEqual(first.categories);
    expect(verifyReceipt(seen.records[0].receipt, keys, seen.records[0].record)).toBeUndefined();
    expect((await (await as(newSecret(), "/v1/subject")).json()).records).toEqual([]);
    const unknown = await as("short", "/v1/subject");
    expect(unknown.status).toBe(401);
    expect(unknown.headers.get("access-control-allow-origin")).toBe(origin);
    expect((await as(subject, "/v1/subject", { headers: { origin: "https://evil.example" } })).status).toBe(
      403,
    );
    await close();
  });

  test("takes its records along as JSON-LD in the words of DPV", async () => {
    const { post, as, close } = await serve();
    const subject = newSecret();
    const given = record({
      subject,
      categories: { functionality: true, tracking: true },
      services: { posthog: true },
    });
    const withdrawn = record(
      {
        subject,
        previous: given.id,
        categories: { functionality: false, tracking: false },
        evidence: { surface: "preferences", action: "withdraw", locale: "sv" },
      },
      Date.now() + 1,
    );
    await post([given, withdrawn]);
    const response = await as(subject, "/v1/subject", { headers: { accept: "application/ld+json" } });
    expect(response.headers.get("content-type")).toContain("application/ld+json");
    const { "@graph": graph, "@context": context } = await response.json();
    expect(context.dpv).toBe("https://w3id.org/dpv#");
    const [first, second] = graph;
    expect(first).toMatchObject({
      "@id": `urn:uuid:${given.id}`,
      "@type": "dpv:ConsentRecord",
      "dct:conformsTo": { "@id": "https://w3id.org/dpv/dpv-27560#record-eu-gdpr" },
      "dpv:hasDataController": { "dpv:hasName": policy.controller.name },
      "dpv:hasJurisdiction": { "@id": "loc:SE" },
    });
    const statuses = (node: { "dpv:hasProcess": { "dpv:hasConsentStatus": { "@id": string } }[] }) =>
      node["dpv:hasProcess"].map((process) => process["dpv:hasConsentStatus"]["@id"]);
    expect(statuses(first)).toEqual(["dpv:ConsentGiven", "dpv:ConsentGiven"]);
    expect(statuses(second)).toEqual(["dpv:ConsentWithdrawn", "dpv:ConsentWithdrawn"]);
    const tracking = first["dpv:hasProcess"][1];
    expect(tracking["dpv:hasRecipient"][0]).toMatchObject({ "dpv:hasName": "PostHog Inc." });
    expect(first["dpv:hasProcess"][0]["dpv:hasPurpose"]["dct:description"]).toBe("Minns dina inställningar");
    expect(JSON.stringify(graph)).not.toContain(subject);
    await close();
  });

  test("erases its records: contents gone, tombstone left, the ledger still proven, the id not to be used again", async () => {
    const { post, as, admin, close } = await serve();
    const subject = newSecret();
    const [mine, other] = [record({ subject }), record()];
    await post([mine, other]);
    expect(await (await as(subject, "/v1/subject", { method: "DELETE" })).json()).toEqual({ erased: 1 });
    expect((await (await as(subject, "/v1/subject")).json()).records).toEqual([]);
    const ledger = await (await admin("/v1/admin/export")).text();
    expect(await verify(ledger, keys)).toMatchObject({ ok: true, records: 2, erased: 1 });
    expect(ledger).not.toContain(spellDigest(sha256(subject)));
    expect(ledger).toContain(spellDigest(sha256(other.subject)));
    const seen = await (await admin(`/v1/admin/records/${mine.id}`)).json();
    expect(seen).toMatchObject({ state: "erased", record: null, proof: "holds" });
    expect((await post(mine)).status).toBe(410);
    await close();
  });

  test("restricts its records: administrators no longer see them, unless for a legal claim, and that is written down", async () => {
    const { post, as, admin, close } = await serve();
    const subject = newSecret();
    const one = record({ subject });
    await post(one);
    const restrict = (restricted: boolean) =>
      as(subject, "/v1/subject/restriction", { method: "POST", body: JSON.stringify({ restricted }) });
    expect(await (await restrict(true)).json()).toEqual({ restricted: true, changed: 1 });
    const shown = async (query = "") =>
      (await (await admin(`/v1/admin/records/${one.id}${query}`)).json()).record;
    expect(await shown()).toBeNull();
    expect((await (await admin("/v1/admin/records")).json()).records[0]).toMatchObject({
      state: "restricted",
      record: null,
    });
    expect((await shown("?purpose=legal-claim")).id).toBe(one.id);
    const { acts } = await (await admin("/v1/admin/audit")).json();
    expect(acts[0]).toMatchObject({ act: "look-up", target: one.id, detail: { purpose: "legal-claim" } });
    expect((await (await as(subject, "/v1/subject")).json()).records[0].record.id).toBe(one.id);
    await restrict(false);
    expect((await shown()).id).toBe(one.id);
    await close();
  });

  test("fills no register with a secret that no record is of", async () => {
    const { as, admin, close } = await serve();
    const stranger = newSecret();
    const send = (method: string, path: string, body?: object) =>
      as(stranger, path, { method, ...(body && { body: JSON.stringify(body) }) });
    const statuses = [];
    for (const answer of [
      await send("GET", "/v1/subject"),
      await send("DELETE", "/v1/subject"),
      await send("POST", "/v1/subject/restriction", { restricted: true }),
      await send("POST", "/v1/subject/requests", { kind: "objection" }),
    ]) {
      statuses.push(answer.status);
    }
    expect(statuses).toEqual([200, 200, 200, 404]);
    expect((await (await admin("/v1/admin/requests")).json()).requests).toEqual([]);
    await close();
  });

  test("asks the controller, and the register counts the month", async () => {
    const { post, as, admin, clock, close, get } = await serve();
    clock.now = Date.parse("2027-01-31T09:00:00Z");
    const secret = newSecret();
    await post(record({ subject: secret }, clock.now));
    const ask = (subject: string) =>
      as(subject, "/v1/subject/requests", { method: "POST", body: JSON.stringify({ kind: "objection" }) });
    expect((await ask(secret)).status).toBe(201);
    const open = async () => (await (await admin("/v1/admin/requests?state=open")).json()).requests;
    expect(await open()).toMatchObject([
      { kind: "objection", dueAt: "2027-02-28T09:00:00.000Z", overdue: false, daysLeft: 28 },
    ]);
    clock.now = Date.parse("2027-03-01T09:00:00Z");
    const [request] = await open();
    expect(request.overdue).toBe(true);
    expect(await (await get("/metrics")).text()).toContain("tillit_requests_overdue 1");
    const change = (body: object) =>
      admin(`/v1/admin/requests/${request.id}`, { method: "PATCH", body: JSON.stringify(body) });
    expect(await (await change({ extension: "many records" })).json()).toMatchObject({
      dueAt: "2027-04-30T09:00:00.000Z",
    });
    expect(await (await change({ state: "done" })).json()).toMatchObject({ state: "done", overdue: false });
    expect((await change({ state: "refused" })).status).toBe(409);
    expect(await open()).toEqual([]);
    await close();
  });
});

describe("the administrator", () => {
  test("sees again, for any record, what the visitor saw", async () => {
    const { post, admin, get, close } = await serve();
    const document = { title: "Kakor", body: "Får vi?" };
    const one = record({
      policy: { id: "nordljus", version: "1.0", digest: spellDigest(sha256(canonical(policy))) },
      evidence: {
        surface: "banner",
        action: "accept-all",
        locale: "sv",
        notice: spellDigest(sha256(canonical(document))),
      },
    });
    expect((await post(one)).status).toBe(201);
    const seen = await (await admin(`/v1/admin/records/${one.id}`)).json();
    expect(seen).toMatchObject({
      proof: "holds",
      notice: { locale: "sv", document, digest: one.evidence.notice },
    });
    expect(seen.policy).toEqual({ digest: one.policy.digest, document: policy });
    expect((await (await get(`/v1/notices/${one.evidence.notice}`)).json()).document).toEqual(document);
    const unseen = record({ evidence: { ...one.evidence, notice: `sha256-${"A".repeat(43)}` } });
    await post(unseen);
    expect((await (await admin(`/v1/admin/records/${unseen.id}`)).json()).notice).toBeNull();
    await close();
  });

  test("registers a policy version once; other content needs another version", async () => {
    const { admin, get, post, close } = await serve();
    const put = (version: string, document: object) =>
      admin(`/v1/policies/nordljus/${version}`, {
        method: "PUT",
        body: JSON.stringify({ policy: document }),
      });
    expect((await put("1.0", policy)).status).toBe(200);
    expect((await put("1.0", { ...policy, url: "/other" })).status).toBe(409);
    expect((await put("2.0", policy)).status).toBe(400);
    const broken = await put("1.0", { ...policy, controller: {} });
    expect(broken.status).toBe(400);
    expect((await broken.json()).path).toBe("policy.controller.name");
    const next = { ...policy, version: "1.1", date: "2026-11-20" };
    const changes = [
      ...policy.changes,
      { version: "1.1", date: "2026-11-20", weight: "editorial", summary: "Words" },
    ];
    const waiting = record({ policy: { id: "nordljus", version: "1.1" } });
    expect((await post(waiting)).status).toBe(422);
    expect((await put("1.1", { ...next, changes })).status).toBe(200);
    expect((await post(waiting)).status).toBe(201);
    expect((await (await get("/v1/policies/nordljus/1.1")).json()).document.version).toBe("1.1");
    expect((await get("/v1/policies/nordljus/1.2")).status).toBe(404);
    await close();
  });

  test("erases one record, and retires what is past its time; every act is in the audit log", async () => {
    const { post, admin, clock, close } = await serve({ retention: 30 });
    const [a, b] = [record(), record()];
    await post([a, b]);
    expect(await (await admin(`/v1/admin/records/${a.id}`, { method: "DELETE" })).json()).toEqual({
      erased: 1,
    });
    const retire = async () => (await admin("/v1/admin/retention", { method: "POST" })).json();
    expect(await retire()).toEqual({ erased: 0 });
    clock.now += 31 * 86_400_000;
    expect(await retire()).toEqual({ erased: 1 });
    expect(await verify(await (await admin("/v1/admin/export")).text(), keys)).toMatchObject({
      ok: true,
      erased: 2,
    });
    const { acts } = await (await admin("/v1/admin/audit")).json();
    expect(acts.map(({ act }: { act: string }) => act)).toEqual([
      "export",
      "retention",
      "retention",
      "erase",
    ]);
    await close();
  });

  test("is nobody without the token, and is told to wait after guessing", async () => {
    const { get, admin, close } = await serve();
    for (const path of [
      "/v1/admin/records",
      "/v1/admin/export",
      "/v1/admin/audit",
      "/v1/admin/rollups",
      "/v1/admin/tail",
      "/v1/admin/ledger",
      "/v1/admin/requests",
    ]) {
      expect((await get(path)).status, path).toBe(401);
    }
    const guess = () => get("/v1/admin/records", { headers: { authorization: "Bearer wrong-wrong-wrong" } });
    for (let count = 0; count < 3; count++) expect((await guess()).status).toBe(401);
    expect((await guess()).status).toBe(429);
    const put = await get("/v1/policies/nordljus/1.0", { method: "PUT", body: JSON.stringify({ policy }) });
    expect([401, 429]).toContain(put.status);
    const abroad = await get("/v1/admin/records", { headers: { "sec-fetch-site": "cross-site" } });
    expect(abroad.status).toBe(403);
    expect((await admin("/v1/admin/records")).status).toBe(200);
    await close();
    const open = await serve({ adminToken: undefined });
    expect((await open.get("/v1/admin/records", { headers: { authorization: "Bearer " } })).status).toBe(403);
    await open.close();
  });

  test("reads counts over time and by what may explain them, without a scan of records", async () => {
    const { post, admin, close } = await serve();
    await post([
      record({ categories: { functionality: true, tracking: true } }),
      record(),
      record({ evidence: { surface: "preferences", action: "save", locale: "en" } }),
    ]);
    const rollups = await (await admin("/v1/admin/rollups")).json();
    expect(rollups).toMatchObject({ decisions: 3, categories: { tracking: { granted: 1, denied: 2 } } });
    expect(rollups.days).toHaveLength(30);
    expect(rollups.days.at(-1)).toMatchObject({ decisions: 3 });
    expect(rollups.locales.map(({ key, decisions }: never) => [key, decisions])).toEqual([
      ["sv", 2],
      ["en", 1],
    ]);
    expect(rollups.versions).toMatchObject([{ key: "nordljus 1.0", decisions: 3 }]);
    expect(rollups.surfaces).toMatchObject([{ key: "banner" }, { key: "preferences", decisions: 1 }]);
    expect((await admin("/v1/admin/rollups?from=yesterday")).status).toBe(400);
    const { hours } = await (await admin("/v1/admin/rollups/hours?hours=3")).json();
    expect(hours).toHaveLength(3);
    expect(hours.at(-1).decisions + hours.at(-2).decisions).toBe(3);
    const ledger = await (await admin("/v1/admin/ledger")).json();
    expect(ledger).toMatchObject({ engine: "sqlite", entries: 3, shards: [{ holds: true, entries: 3 }] });
    await close();
  });

  test("watches decisions come in", async () => {
    const { post, admin, close } = await serve();
    const response = await admin("/v1/admin/tail");
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    const one = record();
    await post(one);
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    let text = "";
    while (!text.includes("event: record")) text += new TextDecoder().decode((await reader.read()).value);
    expect(text).toContain(`"id":"${one.id}"`);
    expect(text).not.toContain("subject");
    await reader.cancel();
    await close();
  });
});

test("the month of a request ends on its day, or on the month's last", () => {
  const due = (day: string, months: number) =>
    new Date(term(Date.parse(day), months)).toISOString().slice(0, 10);
  expect(due("2026-11-24T10:00:00Z", 1)).toBe("2026-12-24");
  expect(due("2026-01-31T10:00:00Z", 1)).toBe("2026-02-28");
  expect(due("2028-01-31T10:00:00Z", 1)).toBe("2028-02-29");
  expect(due("2026-12-31T10:00:00Z", 3)).toBe("2027-03-31");
});
