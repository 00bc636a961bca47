export { gateHtml, gateTag, type Tag } from "./gate-tag.ts";
export { gpcJson } from "./gpc-json.ts";
export type { RequestSource } from "./header-of.ts";
export { type KeepOptions, keepConsent } from "./keep-consent.ts";
export { type PolicyAnswer, policyAnswer } from "./policy-answer.ts";
export { privateHeaders } from "./private-headers.ts";
export { type ReadOptions, readConsent, type ServerConsent } from "./read-consent.ts";
