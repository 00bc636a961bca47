import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type Command, type Input, listOption, type Result, textOption } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import { describeVerdict } from "../verify/describe-verdict.ts";
import { readKeys } from "../verify/read-keys.ts";
import { documentsIn, readReceipts } from "../verify/receipts.ts";
import { type FileVerdict, verifyFile } from "../verify/verify-file.ts";

export const verify: Command = {
  name: "verify",
  summary: "Prove receipts and a ledger export, offline",
  description:
    "Needs no server and no network: only public keys that you saved when you trusted the server. Exits with 1 when anything was changed, dropped, added or put in another place.",
  arguments: [{ name: "<files...>", description: "Receipts (JSON), or a ledger's export (lines of JSON)" }],
  options: [
    {
      flags: "-k, --keys <file>",
      description: "The server's public keys: a saved /.well-known/tillit-keys.json",
    },
    {
      flags: "-r, --record <file>",
      description: "The record of a receipt, as the browser sent it; may be given several times",
      repeat: true,
    },
    {
      flags: "--seen <file>",
      description:
        "Receipts seen before: an export must still hold their commits; may be given several times",
      repeat: true,
    },
  ],
  examples: [
    {
      command: "tillit verify receipt.json --record record.json --keys keys.json",
      does: "Proves one decision.",
    },
    { command: "tillit verify ledger.ndjson --keys keys.json", does: "Proves every line of an export." },
  ],
  run: runVerify,
};

async function runVerify({ args, options, terminal }: Input): Promise<Result> {
  const keysFile = textOption(options, "keys");
  if (keysFile === undefined) {
    throw new Failure(
      "usage",
      "--keys: nothing given, and without keys anybody could have signed",
      "Save /.well-known/tillit-keys.json of the server, and name it: --keys keys.json",
    );
  }
  const { cwd } = terminal;
  const seen = await Promise.all(
    listOption(options, "seen").map((file) => readReceipts(resolve(cwd, file), file)),
  );
  const evidence = {
    keys: await readKeys(cwd, keysFile),
    records: await readRecords(cwd, listOption(options, "record")),
    known: seen.flat().map(({ checkpoint }) => checkpoint),
  };
  const verdicts: FileVerdict[] = [];
  for (const file of args) verdicts.push(await verifyFile(file, evidence, terminal));
  const ok = verdicts.every((verdict) => verdict.ok);
  return {
    exit: ok ? exitCodes.ok : exitCodes.findings,
    data: { files: verdicts },
    text: verdicts.map((verdict) => describeVerdict(verdict, terminal.colours)).join("\n\n"),
  };
}

async function readRecords(cwd: string, files: readonly string[]) {
  const records = new Map<string, { id: string; subject: string }>();
  for (const file of files) {
    const text = await readFile(resolve(cwd, file), "utf8").catch((error: Error) => {
      throw new Failure(
        "input",
        `--record: ${file} cannot be read (${error.message})`,
        "Name the record's JSON file.",
      );
    });
    for (const record of documentsIn(text).flat() as { id?: unknown; subject?: unknown }[]) {
      const { id, subject } = record ?? {};
      if (typeof id !== "string" || typeof subject !== "string") {
        throw new Failure(
          "input",
          `--record: ${file} holds no consent record`,
          "A record has an id and a subject.",
        );
      }
      records.set(id, { ...record, id, subject });
    }
  }
  return records;
}
