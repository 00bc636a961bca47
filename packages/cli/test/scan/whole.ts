// The scan's pure side in one place.
export { assess, htmlReport, junitReport, propose, sarifReport } from "../../src/scan/index.ts";
export { judge } from "../../src/scan/judge.ts";
