export { type PlaceRegime, type RegimeOptions, regime } from "./create-regime.ts";
export { states } from "./places.ts";
export { exemptWithObjection, notice, optIn, optOut, type Rules } from "./rules.ts";
export { type CitedRules, type Exceptions, type Place, rulesFor } from "./rules-for.ts";
export { type Objection, settle } from "./settle.ts";
export { showHonoured } from "./show-honoured.ts";
export { showNotice } from "./show-notice.ts";
export type { Source } from "./sources.ts";
export { laterLaws, type StateLaw, stateLaws } from "./state-laws.ts";
