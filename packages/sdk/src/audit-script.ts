// The audit's script-tag file, beside `tillit.js` while a site is being looked at: gives the running engine its `audit`.
import { type Audit, audit as auditOf, watchDrift } from "./audit/index.ts";
import { pageConsent } from "./page-store.ts";

const consent = pageConsent();
if (consent) {
  watchDrift(consent);
  consent.audit ??= () => auditOf(consent);
} else console.error("tillit: audit.js comes after tillit.start(policy).");

/** @throws {TypeError} when no engine ran as the file was loaded */
export const audit = (): Promise<Audit> => auditOf(consent as NonNullable<typeof consent>);
