import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ids, ledger, records } from "./ledger.ts";
import { json, tillit } from "./tillit.ts";

test("proves a ledger's export and receipts with the record they are for", async () => {
  const { cwd } = ledger();
  const args = [
    "verify",
    "ledger.ndjson",
    "receipt.json",
    "--keys",
    "keys.json",
    "--record",
    "record.json",
    "--seen",
    "receipts.json",
  ];
  const { code, out } = await tillit(cwd, args);
  expect(code).toBe(0);
  expect(out).toContain("ledger.ndjson holds\n  ledger ledger-1: 2 entries, 2 records, 1 signed commit");
  expect(out).toContain(`${ids[0]} is in the ledger, word for word, kept 2026-11-02T00:00:00.000Z`);
});

test("finds the line of an export that was changed, and one that was dropped", async () => {
  const { cwd, lines } = ledger();
  writeFileSync(join(cwd, "changed.ndjson"), lines.join("\n").replace('"tracking":false', '"tracking":true'));
  writeFileSync(join(cwd, "dropped.ndjson"), lines.filter((_line, place) => place !== 2).join("\n"));
  const { code, out } = await tillit(cwd, [
    "verify",
    "changed.ndjson",
    "dropped.ndjson",
    "--keys",
    "keys.json",
    "--json",
  ]);
  expect(code).toBe(1);
  const { ok, files } = JSON.parse(out);
  expect(ok).toBe(false);
  expect(files[0].findings).toMatchObject([{ fault: "content-changed", seq: 2 }]);
  expect(files[1].findings.length).toBeGreaterThan(0);
});

test("refuses a record that was changed after its receipt, and a key that nobody trusts", async () => {
  const { cwd } = ledger();
  writeFileSync(join(cwd, "forged.json"), json({ ...records[0], categories: { tracking: false } }));
  const forged = await tillit(cwd, [
    "verify",
    "receipt.json",
    "--keys",
    "keys.json",
    "--record",
    "forged.json",
  ]);
  expect(forged.code).toBe(1);
  expect(forged.out).toContain("changed");
  const untrusted = await tillit(cwd, ["verify", "receipts.json", "--keys", "other-keys.json"]);
  expect(untrusted.code).toBe(1);
  expect(untrusted.out).toContain("the commit is not signed by a key that you trust");
});

test("will not verify without keys, nor a file that is neither", async () => {
  const { cwd } = ledger();
  const keyless = await tillit(cwd, ["verify", "receipt.json"]);
  expect(keyless.code).toBe(2);
  expect(keyless.err).toContain("tillit-keys.json");
  const wrong = await tillit(cwd, ["verify", "record.json", "--keys", "keys.json"]);
  expect(wrong.code).toBe(3);
  expect(wrong.err).toContain("holds neither a ledger's export nor receipts");
});
