export { type ConsentCookie, consentCookie, type StartOptions, type StartState } from "./consent-cookie.ts";
export { startAs, startCypressAs, startDocumentAs } from "./start-as.ts";
