// Which rules hold where in the United States, in November 2026. What each rests on is in `state-laws.ts`.
import { notice, optOut, type Rules } from "./rules.ts";

/** The statute or its regulation makes a site honour a signal such as GPC. */
const signalRequired = "CA CO CT DE MD MN MT NE NH NJ OR TX";

/** A statute lets the consumer opt out, and says nothing of signals. */
const signalUnnamed = "FL IA IN KY RI TN UT VA";

/** States and the district without a general law in force. Sectoral ones, as Washington's on health data, still hold. */
const without =
  "AK AL AR AZ DC GA HI ID IL KS LA MA ME MI MO MS NC ND NM NV NY OH OK PA SC SD VT WA WI WV WY";

/** The rules of each state, by ISO 3166-2 code without `US-`. Without a prototype: no other name is a state. */
export const states: { readonly [state: string]: Rules } = Object.assign(
  Object.create(null),
  each(signalRequired, optOut("required")),
  each(signalUnnamed, optOut("objection")),
  each(without, notice),
);

function each(names: string, rules: Rules): { [state: string]: Rules } {
  return Object.fromEntries(names.split(" ").map((state) => [state, rules]));
}
