export type { Entry, ProblemDetails, Receipt } from "./core/index.ts";
export { createReporter, type Decision, type Reporter, type ReporterOptions } from "./create-reporter.ts";
