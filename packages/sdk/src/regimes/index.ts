export { type PlaceRegime, type RegimeOptions, regime } from "./create-regime.ts";
export { states } from "./places.ts";
export { exemptWithObjection, notice, optIn, type Rules, type Source } from "./rules.ts";
export { type Exceptions, type Place, rulesFor } from "./rules-for.ts";
export { type Objection, settle } from "./settle.ts";
export { showHonoured } from "./show-honoured.ts";
