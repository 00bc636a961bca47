// Two decisions, sealed, exported and answered as the server does it.
import { randomBytes } from "node:crypto";
import { canonical } from "@tillit/record";
import { genesis } from "../../server/src/ledger/entry.ts";
import { beginLine, checkpointLine, endLine, entryLine } from "../../server/src/ledger/export-line.ts";
import { hideSubject, receiptsOf } from "../../server/src/ledger/receipt.ts";
import { createSeal } from "../../server/src/ledger/seal.ts";
import { newSigningKey, signerOf } from "../../server/src/ledger/signer.ts";
import { folder, json } from "./tillit.ts";

const at = Date.UTC(2026, 10, 2);
export const ids = ["0193a1f0-0000-7000-8000-000000000001", "0193a1f0-0000-7000-8000-000000000002"];
export const records = ids.map((id, place) => ({
  id,
  subject: "a".repeat(22),
  categories: { tracking: place === 0 },
}));

/** A folder with the export, the receipts, a record and the keys. */
export function ledger() {
  const signer = signerOf(newSigningKey());
  const seal = createSeal(
    signer,
    () => at,
    (size) => randomBytes(size),
  );
  const drafts = records.map((record) => ({
    id: record.id,
    kind: "record" as const,
    subject: null,
    content: canonical(hideSubject(record)),
  }));
  const sealed = seal("ledger-1", { shard: 0, seq: 0, head: genesis, at: 0 }, drafts);
  const { head } = sealed;
  const lines = [
    beginLine("ledger-1", at),
    ...sealed.entries.map(entryLine),
    checkpointLine(sealed.checkpoint),
    endLine("ledger-1", [{ shard: 0, last: head.seq, head: head.head }], at, signer),
  ];
  const receipts = sealed.entries.map(receiptsOf(sealed.checkpoint, sealed.levels));
  const cwd = folder({
    "keys.json": json({ keys: [signer.publicKey] }),
    "other-keys.json": json({ keys: [signerOf(newSigningKey()).publicKey] }),
    "ledger.ndjson": `${lines.join("\n")}\n`,
    "receipt.json": json(receipts[0]),
    "receipts.json": json({ receipts }),
    "record.json": json(records[0]),
  });
  return { cwd, lines };
}
