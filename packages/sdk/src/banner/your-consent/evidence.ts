// The visitor's copy of the decision in force: the record, and the server's receipt where there is one.
import type { ConsentOptions } from "../../options.ts";
import type { KnownRecord } from "../../snapshot.ts";
import type { Decision } from "./history.ts";

/** JSON with line breaks. Where the full record was not kept it has what the cookie says. */
export function evidenceOf(known: KnownRecord, history: readonly Decision[], receipt: unknown): string {
  const record = history.find(({ id }) => id === known.id)?.record ?? known;
  return JSON.stringify({ record, receipt }, null, 2);
}

/** The receipt of a record, as the site's reporter keeps it. */
export function receiptOf(id: string, server: ConsentOptions["server"]): unknown {
  try {
    return server?.entries?.().find(({ record }) => record.id === id)?.receipt;
  } catch {
    // The site's function is not ours to trust.
    return undefined;
  }
}

/** Offers text as a file. No page's policy forbids that: nothing is loaded. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: the browser may not have begun to read.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
