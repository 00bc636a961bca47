export { type Grants, meets } from "./core/index.ts";
export { type HeldScript, holdScript } from "./hold-script.ts";
export { onPageChange, pageConsent, pageSnapshot } from "./page-store.ts";
export type { Snapshot } from "./snapshot.ts";
