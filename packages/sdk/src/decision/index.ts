export { cleanUp, type WithdrawalReport } from "./clean-up.ts";
export { makeDecision } from "./make-decision.ts";
export type { PurgeReport, Remains } from "./purge.ts";
export { showSurface } from "./show-surface.ts";
