// A verdict for a person.
import type { ReceiptFault } from "@tillit/server/verify";
import { counted } from "../terminal/counted.ts";
import type { Colours } from "../terminal/terminal.ts";
import type { FileVerdict } from "./verify-file.ts";

export function describeVerdict(verdict: FileVerdict, colours: Colours): string {
  const mark = verdict.ok ? colours.green("holds") : colours.red("does not hold");
  const heading = `${colours.bold(verdict.file)} ${mark}`;
  if (verdict.kind === "receipts") {
    const lines = verdict.receipts.map(({ id, at, compared, fault }) => {
      if (fault) return `  ${colours.red(fault)} ${id}: ${faults[fault]}`;
      const what = compared
        ? "is in the ledger, word for word"
        : "is in the ledger; without --record only its digest is proven";
      return `  ${id} ${what}, kept ${at}`;
    });
    return [heading, ...lines].join("\n");
  }
  const { ledger, entries, records, erased, withheld, checkpoints, findings } = verdict;
  const counts = [
    counted(entries, "entry", "entries"),
    counted(records, "record"),
    counted(checkpoints, "signed commit"),
    ...(erased ? [`${erased} erased, each with its tombstone`] : []),
    ...(withheld ? [`${withheld} withheld under restriction`] : []),
  ];
  return [
    heading,
    `  ledger ${ledger}: ${counts.join(", ")}`,
    ...findings.map(({ fault, shard, seq, detail }) => {
      const where = [
        shard === undefined ? [] : `shard ${shard}`,
        seq === undefined ? [] : `entry ${seq}`,
      ].flat();
      return `  ${colours.red(fault)}${where.length ? ` at ${where.join(", ")}` : ""}: ${detail}`;
    }),
    ...(findings.length >= 100 ? ["  … only the first hundred are listed."] : []),
  ].join("\n");
}

const faults: { readonly [fault in ReceiptFault]: string } = {
  "other-record": "the receipt is for another record",
  changed: "the record is not the one that was kept",
  path: "the record is not in the commit that was signed",
  signature: "the commit is not signed by a key that you trust",
};
