// Receipts of entries that are in the ledger already.
import type { Entry } from "../ledger/entry.ts";
import { tree } from "../ledger/merkle.ts";
import { type Receipt, receiptsOf } from "../ledger/receipt.ts";
import type { Host } from "./context.ts";

/**
 * Reads receipts, one after the other. The commit of the one before is kept in mind: the entries of one request have
 * mostly come together, and a tree of hundreds of digests for each of them would be a cheap way to stop the server.
 */
export function receiptReader(host: Pick<Host, "store">): (entry: Entry) => Promise<Receipt | undefined> {
  let known: { readonly shard: number; readonly first: number; readonly last: number } | undefined;
  let receiptOf: (entry: Entry) => Receipt | undefined = () => undefined;
  return async (entry) => {
    const { shard, seq } = entry;
    if (!known || known.shard !== shard || seq < known.first || seq > known.last) {
      const commit = await (await host.store).commit(shard, seq);
      known = commit?.checkpoint;
      receiptOf = commit?.digests.length
        ? receiptsOf(commit.checkpoint, tree(commit.digests))
        : () => undefined;
    }
    return receiptOf(entry);
  };
}
