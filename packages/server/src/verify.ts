export type { Checkpoint, PublicKey } from "./ledger/checkpoint.ts";
export { type Receipt, type ReceiptFault, verifyReceipt } from "./ledger/receipt.ts";
export { type Finding, type Verdict, verify } from "./ledger/verify-export.ts";
