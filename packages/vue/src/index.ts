export { Consent } from "./consent.ts";
export { ConsentEmbed } from "./consent-embed.ts";
export { ConsentScript } from "./consent-script.ts";
export { type ConsentState, consentState, useConsent } from "./use-consent.ts";
