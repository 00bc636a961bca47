export { Problem } from "./core/problem.ts";
export type {
  Act,
  Change,
  Commit,
  Notice,
  Outcome,
  RightsRequest,
  Store,
  StoredPolicy,
} from "./core/store.ts";
export type { Summary } from "./core/summary.ts";
export type { DayCount, HourCount } from "./core/tally.ts";
export type { Peer } from "./http/context.ts";
export type { DashboardFiles } from "./http/dashboard.ts";
export { createServer, type TillitServer } from "./http/server.ts";
export type { CookieOptions, ServerOptions } from "./http/setup.ts";
export type { Checkpoint, PublicKey } from "./ledger/checkpoint.ts";
export type { Entry, Span } from "./ledger/entry.ts";
export type { Receipt } from "./ledger/receipt.ts";
export type { Draft, Head, Seal, Sealed } from "./ledger/seal.ts";
export { newSigningKey } from "./ledger/signer.ts";
export type { NoticeDocument, Registered } from "./policy/registry.ts";
