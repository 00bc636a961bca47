export { apply } from "./apply.ts";
export { announce, showState } from "./document-state.ts";
export { createGatekeeper, type Gatekeeper } from "./gatekeeper.ts";
export { onReturn, whenActive, whenBody, whenIdle } from "./lifecycle.ts";
export { type CookieOptions, readRecord } from "./record-cookie.ts";
export { tellOthers } from "./tell-others.ts";
export { onTrigger, triggerSelector } from "./triggers.ts";
