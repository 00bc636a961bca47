export { type ConsentState, setInitialConsent, useConsent } from "./consent-state.ts";
