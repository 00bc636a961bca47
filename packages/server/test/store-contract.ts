// What every store must promise. Run on SQLite and on PostgreSQL.
import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import type { Outcome, Store } from "../src/core/store.ts";
import { uuid } from "../src/core/uuid.ts";
import { tree } from "../src/ledger/merkle.ts";
import { receiptsOf, verifyReceipt } from "../src/ledger/receipt.ts";
import { verify } from "../src/ledger/verify-export.ts";
import { erase, eraseSubject, restrict, retire } from "../src/rights/erase.ts";
import { deskOf, draftOf, drafts, exportLines, keys, seal, signer } from "./fixtures/ledger.ts";
import { newSecret, record } from "./fixtures/records.ts";

export function storeContract(open: () => Promise<Store>): void {
  const using = (name: string, promise: (store: Store) => Promise<void>) =>
    test(name, async () => {
      const store = await open();
      try {
        await promise(store);
      } finally {
        await store.close();
      }
    });
  const kept = (outcomes: readonly Outcome[]) => outcomes.filter(({ state }) => state === "kept").length;

  using("keeps a batch in one commit, numbered without a gap, and finds each by id", async (store) => {
    const batch = drafts(20);
    const outcomes = await store.append(batch, seal);
    expect(kept(outcomes)).toBe(20);
    const entries = outcomes.map(({ entry }) => entry);
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    for (const { id, content, subject } of batch) {
      const found = await store.entry(id);
      expect(found?.content).toBe(content);
      expect(found?.subject).toBe(subject);
    }
    expect(await store.entry(uuid(Date.now(), randomBytes(10)))).toBeUndefined();
  });

  using("keeps an id once, whether it comes again later or twice in one commit", async (store) => {
    const one = draftOf();
    const twin = { ...one, content: one.content.replace('"save"', '"withdraw"') };
    const [first, second] = await store.append([one, twin], seal);
    expect([first?.state, second?.state]).toEqual(["kept", "known"]);
    expect(second?.entry.content).toBe(one.content);
    const [again] = await store.append([twin], seal);
    expect(again?.state).toBe("known");
    expect(again?.entry.content).toBe(one.content);
    expect((await store.heads()).reduce((sum, { seq }) => sum + seq, 0)).toBe(1);
  });

  using("keeps an id once when many commits bring it at the same time", async (store) => {
    const shared = drafts(10);
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        store.append([...drafts(5), ...(at % 2 ? shared : [...shared].reverse())], seal),
      ),
    );
    expect(kept(all.flat())).toBe(8 * 5 + 10);
    const verdict = await verify(await exportLines(store), keys);
    expect(verdict.findings).toEqual([]);
    expect(verdict.records).toBe(50);
  });

  using("gives receipts that hold, at once and later from the stored commit", async (store) => {
    const one = record();
    const [first] = await store.append([draftOf(one), ...drafts(6)], seal);
    await store.append(drafts(3), seal);
    if (first?.state !== "kept") throw new Error("not kept");
    const receipt = receiptsOf(first.commit.checkpoint, first.commit.levels)(first.entry);
    expect(verifyReceipt(receipt, keys, one)).toBeUndefined();
    expect(verifyReceipt(receipt, keys, { ...one, regime: "opt-out" } as never)).toBe("changed");
    const entry = await store.entry(one.id);
    const commit = await store.commit(entry?.shard ?? 0, entry?.seq ?? 0);
    if (!entry || !commit) throw new Error("no commit");
    expect(receiptsOf(commit.checkpoint, tree(commit.digests))(entry)).toEqual(receipt);
  });

  using("exports a ledger that verifies", async (store) => {
    for (const size of [1, 2, 3, 7, 64]) await store.append(drafts(size), seal);
    const verdict = await verify(await exportLines(store), keys);
    expect(verdict).toMatchObject({ ok: true, records: 77, checkpoints: 5, erased: 0, findings: [] });
    expect(verdict.ledger).toBe(store.ledger);
  });

  using("erases a subject's contents and nobody else's, and the ledger still verifies", async (store) => {
    const subject = newSecret();
    const mine = [draftOf(record({ subject })), draftOf(record({ subject }))];
    const others = drafts(5);
    await store.append([...others.slice(0, 2), mine[0] as never, ...others.slice(2)], seal);
    await store.append([mine[1] as never], seal);
    const hash = mine[0]?.subject as string;
    expect((await store.ofSubject(hash, 10)).map(({ id }) => id)).toEqual(mine.map(({ id }) => id));
    expect((await store.ofSubject(hash, 10, 1)).map(({ id }) => id)).toEqual([mine[1]?.id]);
    expect(await store.ofSubject(hash, 10, 2)).toEqual([]);
    expect(await eraseSubject(deskOf(store), hash)).toBe(2);
    expect(await store.ofSubject(hash, 10)).toEqual([]);
    for (const { id } of mine) {
      expect(await store.entry(id)).toMatchObject({ content: null, salt: null, subject: null });
    }
    for (const { id, content } of others) expect((await store.entry(id))?.content).toBe(content);
    const lines = await exportLines(store);
    expect(lines.join()).not.toContain(hash);
    expect(await verify(lines, keys)).toMatchObject({ ok: true, records: 7, erased: 2 });
    expect(await eraseSubject(deskOf(store), hash)).toBe(0);
  });

  using("restricts a record, withholds it from the export, and gives it back", async (store) => {
    const [one] = await store.append(drafts(3), seal);
    const id = one?.entry.id as string;
    const entry = async () => (await store.entry(id)) as NonNullable<Outcome["entry"]>;
    expect(await restrict(deskOf(store), [await entry()], true, "subject")).toBe(1);
    expect((await entry()).restricted).toBe(true);
    expect((await entry()).content).not.toBeNull();
    expect(await verify(await exportLines(store), keys)).toMatchObject({ ok: true, withheld: 1 });
    expect(await restrict(deskOf(store), [await entry()], false, "subject")).toBe(1);
    expect(await verify(await exportLines(store), keys)).toMatchObject({ ok: true, withheld: 0 });
  });

  using("retires what is older than the cutoff and keeps what is not", async (store) => {
    const old = drafts(30);
    for (let at = 0; at < 30; at += 6) await store.append(old.slice(at, at + 6), seal);
    await new Promise((resolve) => setTimeout(resolve, 5));
    const cutoff = Date.now();
    const young = drafts(4);
    await store.append(young, seal);
    expect(await retire(deskOf(store), cutoff, 7)).toBe(30);
    expect(await retire(deskOf(store), cutoff, 7)).toBe(0);
    for (const { id } of old) expect((await store.entry(id))?.content).toBeNull();
    for (const { id, content } of young) expect((await store.entry(id))?.content).toBe(content);
    expect(await verify(await exportLines(store), keys)).toMatchObject({ ok: true, erased: 30 });
  });

  using("lists records newest first, page by page, without tombstones", async (store) => {
    const now = Date.now();
    const made = Array.from({ length: 12 }, (_, at) => draftOf(record({}, now + at)));
    const outcomes = await store.append(made, seal);
    await erase(deskOf(store), [outcomes[0]?.entry as never], "admin");
    const first = await store.records({ limit: 5 });
    const second = await store.records({ limit: 50, before: first.at(-1)?.id as string });
    const listed = [...first, ...second].map(({ id }) => id);
    expect(listed).toEqual(made.map(({ id }) => id).reverse());
    const after = made[8]?.id as string;
    expect((await store.records({ limit: 50, after })).map(({ id }) => id)).toEqual(listed.slice(0, 3));
  });

  using("counts decisions by day and hour as they are kept, and a repeated one once", async (store) => {
    const now = Date.parse("2026-11-24T10:30:00Z");
    const made = [
      record({}, now),
      record({ categories: { functionality: true, tracking: true } }, now),
      record({ evidence: { surface: "api", action: "withdraw" } }, now + 86_400_000),
    ].map((one) => draftOf(one));
    await store.append(made, seal);
    await store.append([...made, draftOf(record({}, now))], seal);
    const day = Math.floor(now / 86_400_000);
    const days = await store.days(day, day + 1);
    const count = (category: string, at: number) =>
      days.filter((one) => one.category === category && one.day === at);
    expect(count("", day)).toMatchObject([{ granted: 3, denied: 0, surface: "banner", locale: "sv" }]);
    expect(count("tracking", day)).toMatchObject([{ granted: 1, denied: 2, version: "1.0" }]);
    expect(count("functionality", day + 1)).toMatchObject([
      { granted: 1, denied: 0, surface: "api", locale: "" },
    ]);
    expect(await store.days(day + 2, day + 9)).toEqual([]);
    const hour = Math.floor(now / 3_600_000);
    expect(await store.hours(hour, hour)).toEqual([{ hour, decisions: 3 }]);
  });

  using("keeps a policy version for ever as it was first registered", async (store) => {
    const first = { id: "site", version: "1.0", digest: "a", document: "{}", at: 1 };
    expect(await store.addPolicy(first)).toEqual(first);
    expect(await store.addPolicy({ ...first, digest: "b", document: "[]", at: 2 })).toEqual(first);
    expect(await store.policy("site", "1.0")).toEqual(first);
    expect(await store.policy("site", "1.1")).toBeUndefined();
    const notice = { digest: "n", policy: "site", version: "1.0", locale: "sv", document: "text", at: 3 };
    await store.addNotice(notice);
    await store.addNotice({ ...notice, document: "other" });
    expect(await store.notice("n")).toEqual(notice);
    expect(await store.notices("site", "1.0")).toMatchObject([{ digest: "n", locale: "sv" }]);
    expect(await store.policies()).toMatchObject([{ id: "site", version: "1.0", digest: "a" }]);
  });

  using("keeps acts and requests, and closes a request once told to", async (store) => {
    const id = uuid(Date.now(), randomBytes(10));
    await store.addAct({ id, at: 5, act: "erase", target: "x", detail: "{}" });
    expect(await store.acts(undefined, 5)).toEqual([{ id, at: 5, act: "erase", target: "x", detail: "{}" }]);
    expect(await store.acts(id, 5)).toEqual([]);
    const request = {
      id,
      kind: "access" as const,
      reference: "case-1",
      receivedAt: 1,
      dueAt: 2,
      extension: "",
      state: "open" as const,
      closedAt: null,
      note: "",
    };
    await store.addRequest(request);
    expect(await store.requests("open", 5)).toEqual([request]);
    const closed = await store.changeRequest(id, { state: "done", closedAt: 9 });
    expect(closed).toEqual({ ...request, state: "done", closedAt: 9 });
    expect(await store.requests("open", 5)).toEqual([]);
    expect(await store.changeRequest(uuid(1, randomBytes(10)), {})).toBeUndefined();
    await store.addKey(signer.publicKey, 7);
    await store.addKey(signer.publicKey, 8);
    expect(await store.keys()).toEqual([{ ...signer.publicKey, since: 7 }]);
  });

  using("survives its daily upkeep", async (store) => {
    await store.upkeep();
    await store.upkeep();
    await store.ping();
    expect(kept(await store.append(drafts(2), seal))).toBe(2);
  });
}
