// Receipts out of a file, and whether each holds.
import { readFile } from "node:fs/promises";
import type { Receipt, ReceiptFault } from "@tillit/server/verify";
import { z } from "zod";
import { Failure } from "../failure.ts";
import type { Evidence } from "./verify-file.ts";

const checkpointSchema = z.looseObject({
  ledger: z.string(),
  shard: z.number(),
  first: z.number(),
  last: z.number(),
  root: z.string(),
  head: z.string(),
  at: z.number(),
  key: z.string(),
  signature: z.string(),
});
const receiptSchema = z.looseObject({
  v: z.literal(1),
  id: z.string(),
  seq: z.number(),
  at: z.number(),
  salt: z.string(),
  digest: z.string(),
  path: z.array(z.string()),
  checkpoint: checkpointSchema,
});

export interface ReceiptVerdict {
  readonly id: string;
  /** When the server kept it, ISO 8601. */
  readonly at: string;
  /** Whether the record itself was there to be compared, or only its digest. */
  readonly compared: boolean;
  readonly fault?: ReceiptFault;
}

/** One receipt, a list of them, `{ "receipt": … }`, `{ "receipts": [ … ] }`, or one a line. */
export async function readReceipts(path: string, file: string): Promise<Receipt[]> {
  const found = documentsIn(await readFile(path, "utf8")).flatMap(receiptsIn);
  const read = found.map((each) => receiptSchema.safeParse(each));
  if (read.length && read.every(({ success }) => success)) return found as Receipt[];
  throw new Failure(
    "input",
    `${file}: holds neither a ledger's export nor receipts`,
    "An export begins with a line of type ledger; a receipt has v, id, seq, at, salt, digest, path and checkpoint.",
  );
}

export async function receiptVerdicts(
  receipts: readonly Receipt[],
  { keys, records }: Evidence,
): Promise<ReceiptVerdict[]> {
  const { verifyReceipt } = await import("@tillit/server/verify");
  return receipts.map((receipt) => {
    const record = records.get(receipt.id);
    const fault = verifyReceipt(receipt, keys, record);
    const at = new Date(receipt.at).toISOString();
    return { id: receipt.id, at, compared: !!record, ...(fault ? { fault } : {}) };
  });
}

export function documentsIn(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    // Not one document: one a line, then.
  }
  try {
    return text
      .split("\n")
      .filter((line) => line.trim())
      .map((line) => JSON.parse(line));
  } catch {
    // No JSON at all: the caller says what was expected.
    return [];
  }
}

function receiptsIn(document: unknown): unknown[] {
  if (Array.isArray(document)) return document.flatMap(receiptsIn);
  const { receipt, receipts } = (document ?? {}) as { receipt?: unknown; receipts?: unknown };
  if (receipts !== undefined) return receiptsIn(receipts);
  return [receipt ?? document];
}
