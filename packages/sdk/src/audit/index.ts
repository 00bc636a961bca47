export { type Audit, audit } from "./audit.ts";
export type { Problem } from "./problem.ts";
export type { Seen, SeenKind } from "./seen.ts";
export { watchDrift } from "./watch-drift.ts";
