// Proves one file: a ledger's export, or receipts.
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import type { Checkpoint, PublicKey, Verdict } from "@tillit/server/verify";
import { Failure } from "../failure.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { type ReceiptVerdict, readReceipts, receiptVerdicts } from "./receipts.ts";

export type FileVerdict =
  | ({ readonly file: string; readonly kind: "ledger" } & Verdict)
  | {
      readonly file: string;
      readonly kind: "receipts";
      readonly ok: boolean;
      readonly receipts: readonly ReceiptVerdict[];
    };

export interface Evidence {
  readonly keys: readonly PublicKey[];
  /** Records as browsers sent them or the server keeps them, by id. */
  readonly records: ReadonlyMap<string, { readonly id: string; readonly subject: string }>;
  /** Checkpoints that an export must still contain. */
  readonly known: readonly Checkpoint[];
}

/** @throws {Failure} when the file cannot be read, or is neither an export nor receipts */
export async function verifyFile(file: string, evidence: Evidence, terminal: Terminal): Promise<FileVerdict> {
  const path = resolve(terminal.cwd, file);
  if ((await firstCharacters(path, file)).includes('"type":"ledger"')) {
    const { verify } = await import("@tillit/server/verify");
    const verdict = await verify(linesOf(path, terminal), evidence.keys, evidence.known);
    return { file, kind: "ledger", ...verdict };
  }
  const receipts = await receiptVerdicts(await readReceipts(path, file), evidence);
  return { file, kind: "receipts", ok: receipts.every(({ fault }) => !fault), receipts };
}

async function firstCharacters(path: string, file: string): Promise<string> {
  try {
    const handle = await open(path);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(200), 0, 200, 0);
      return buffer.toString("utf8", 0, bytesRead).replace(/\s/g, "");
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new Failure(
      "input",
      `${file}: cannot be read (${(error as Error).message})`,
      "Name a file with receipts (JSON) or a ledger's export (lines of JSON).",
    );
  }
}

/** An export has millions of lines: one at a time. */
async function* linesOf(path: string, terminal: Terminal): AsyncGenerator<string> {
  const progress = terminal.progress("Verifying");
  let count = 0;
  try {
    for await (const line of createInterface({
      input: createReadStream(path),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      terminal.signal.throwIfAborted();
      progress.step(`${++count} lines`);
      yield line;
    }
  } finally {
    progress.end();
  }
}
