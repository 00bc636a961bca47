import { canonical } from "@tillit/record";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { spellRecord } from "../src/core/spell-record.ts";
import { sha256 } from "../src/ledger/digest.ts";
import { type Entry, genesis } from "../src/ledger/entry.ts";
import { climb, pathOf, rootOf, tree } from "../src/ledger/merkle.ts";
import { receiptsOf, spellReceipts } from "../src/ledger/receipt.ts";
import { newSigningKey, signerOf } from "../src/ledger/signer.ts";
import { erase, eraseSubject } from "../src/rights/erase.ts";
import { openSqlite } from "../src/sqlite.ts";
import { type Checkpoint, verify } from "../src/verify.ts";
import { deskOf, drafts, exportLines, keys, seal } from "./fixtures/ledger.ts";
import { record } from "./fixtures/records.ts";

// A busy machine is no failure.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

/** Commits of several sizes, with an erasure among them. */
async function ledger(): Promise<string[]> {
  const store = await openSqlite(":memory:");
  const outcomes = [];
  for (const size of [3, 1, 5, 2, 8]) outcomes.push(...(await store.append(drafts(size), seal)));
  await erase(deskOf(store), [outcomes[4]?.entry as never], "admin");
  await eraseSubject(deskOf(store), outcomes[9]?.entry.subject as string);
  await store.append(drafts(3), seal);
  const lines = await exportLines(store);
  await store.close();
  return lines;
}
const lines = await ledger();
const entriesAt = lines.flatMap((line, at) => (line.includes('"type":"entry"') ? at : []));
const withContent = entriesAt.filter((at) => lines[at]?.includes('"content"'));
const checkpointsAt = lines.flatMap((line, at) => (line.includes('"type":"checkpoint"') ? at : []));
const edited = (at: number, edit: (line: string) => string) => lines.with(at, edit(lines[at] as string));
const faults = async (changed: readonly string[], known: Checkpoint[] = []) =>
  (await verify(changed, keys, known)).findings.map(({ fault }) => fault);

test("finds nothing in a ledger that nobody touched, also after erasures", async () => {
  expect(await verify(lines.join("\n"), keys)).toMatchObject({
    ok: true,
    findings: [],
    records: 22,
    erased: 2,
  });
});

test("finds any row whose content was changed", async () => {
  for (const at of withContent) {
    const changed = edited(at, (line) => line.replace(/"(functionality|by)":[^,]+/, '"$1":"else"'));
    expect(changed[at]).not.toBe(lines[at]);
    expect(await faults(changed)).toContain("content-changed");
  }
});

test("finds any row that was dropped, doubled or put in another place", async () => {
  for (const at of [...entriesAt, ...checkpointsAt]) {
    expect(await faults(lines.toSpliced(at, 1)), `dropped ${at}`).not.toEqual([]);
    expect(await faults(lines.toSpliced(at, 0, lines[at] as string)), `doubled ${at}`).not.toEqual([]);
    if (at < lines.length - 1) {
      const swapped = lines.with(at, lines[at + 1] as string).with(at + 1, lines[at] as string);
      expect(await faults(swapped), `swapped ${at}`).not.toEqual([]);
    }
  }
});

test("finds a row whose digest was made to fit its new content", async () => {
  for (const at of withContent) {
    const row = JSON.parse(lines[at] as string);
    row.digest = sha256("anything");
    row.content = undefined;
    row.salt = undefined;
    expect(await faults(lines.with(at, JSON.stringify(row)))).toContain("commit-changed");
  }
});

test("finds a content that is gone without a tombstone", async () => {
  for (const at of withContent) {
    const row = JSON.parse(lines[at] as string);
    const { content, salt, ...rest } = row;
    expect(await faults(lines.with(at, JSON.stringify(rest)))).toContain("content-gone");
    expect(await faults(lines.with(at, JSON.stringify({ ...rest, withheld: true })))).toContain(
      "content-gone",
    );
  }
});

test("finds an end that was cut off, with its checkpoints and signed anew by a stranger", async () => {
  const last = checkpointsAt.at(-2) as number;
  const cut = lines.slice(0, last + 1);
  expect(await faults(cut)).toEqual(["cut-off"]);
  expect(await faults([...cut, lines.at(-1) as string])).toContain("cut-off");
  const stranger = signerOf(newSigningKey());
  expect(
    (await verify(lines, [stranger.publicKey])).findings.every(({ fault }) => fault === "signature"),
  ).toBe(true);
});

test("finds that a checkpoint seen before is missing or says otherwise", async () => {
  const seen = checkpointsAt.map((at) => JSON.parse(lines[at] as string) as Checkpoint);
  expect(await faults(lines, seen)).toEqual([]);
  const other = await ledger();
  const verdict = await verify(other, keys, seen);
  expect(verdict.ok).toBe(false);
});

test("leads every digest of a tree of any size to its root, and nothing else", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), (size, pick) => {
      const leaves = Array.from({ length: size }, (_, at) => sha256(`leaf ${at}`));
      const levels = tree(leaves);
      const at = pick % size;
      const path = pathOf(levels, at);
      expect(climb(leaves[at] as string, at, size, path)).toBe(rootOf(levels));
      expect(climb(sha256("other"), at, size, path)).not.toBe(rootOf(levels));
      if (size > 1) expect(climb(leaves[at] as string, (at + 1) % size, size, path)).not.toBe(rootOf(levels));
      expect(climb(leaves[at] as string, at, size, [...path, leaves[0] as string])).toBeUndefined();
    }),
    { numRuns: 60 },
  );
});

test("spells the receipts of a commit of any size as their JSON, also after an erasure", () => {
  for (const size of [1, 2, 3, 7]) {
    const { entries, checkpoint, levels } = seal(
      "l",
      { shard: 2, seq: 9, head: genesis, at: 0 },
      drafts(size),
    );
    for (const entry of [...entries, { ...(entries[0] as Entry), salt: null }]) {
      const spelled = spellReceipts(checkpoint, levels)(entry);
      expect(spelled).toBe(JSON.stringify(receiptsOf(checkpoint, levels)(entry)));
    }
  }
});

test("spells a record as its canonical JSON", () => {
  const ids = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
  const states = fc.dictionary(ids, fc.boolean(), { noNullPrototype: true });
  fc.assert(
    fc.property(states, states, fc.boolean(), fc.boolean(), (categories, services, gpc, bare) => {
      const made = record({
        categories,
        services,
        signals: { gpc },
        ...(!bare && { previous: record().id, policy: { id: "a", version: "1", digest: "d" } }),
        evidence: bare
          ? { surface: "api", action: "save" }
          : { notice: "n", locale: "sv", action: "save", surface: "api" },
      });
      expect(spellRecord(made, "hash")).toBe(canonical({ ...made, subject: "hash" }));
    }),
  );
});
