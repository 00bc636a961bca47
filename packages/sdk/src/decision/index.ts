export type { WithdrawalReport } from "./clean-up.ts";
export { cleanUp } from "./clean-up-later.ts";
export { makeDecision } from "./make-decision.ts";
export type { PurgeReport, Remains } from "./purge.ts";
export { showSurface } from "./show-surface.ts";
