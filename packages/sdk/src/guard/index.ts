export type { GuardFinding } from "./guard-finding.ts";
export { type GuardOptions, startGuard } from "./start-guard.ts";
