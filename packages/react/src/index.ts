export { Consent, type ConsentProps } from "./consent.tsx";
export { ConsentEmbed, type ConsentEmbedProps } from "./consent-embed.tsx";
export { ConsentProvider } from "./consent-provider.tsx";
export { ConsentScript, type ConsentScriptProps } from "./consent-script.tsx";
export { type ConsentState, useConsent } from "./use-consent.ts";
