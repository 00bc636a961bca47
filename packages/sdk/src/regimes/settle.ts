// What a rule set and an objection make of what the visitor chose.
import type { Policy } from "@tillit/record";
import { isFree, itemsOf, objectionKey, type State } from "../core/index.ts";
import type { Snapshot } from "../snapshot.ts";
import type { Rules } from "./rules.ts";

/** A signal that counts as an objection. */
export type Objection = "gpc" | "dnt";

/**
 * Pure. Fills in what the visitor has not decided: an objection denies, the rules may allow, and the rest stays
 * undecided. A yes that was given while the signal was on goes before it; so does every no.
 */
export function settle(
  rules: Rules,
  exceptions: readonly string[],
  objection: Objection | null,
  policy: Policy,
  chosen: Snapshot,
): Snapshot {
  const grants: { [key: string]: State } = Object.create(null);
  // 11 CCR § 7025(c)(3): a signal overrides a yes that was given before it.
  const isLater = chosen.record?.states[objectionKey];
  let undecided = false;
  let honoured = false;
  for (const [key, category] of itemsOf(policy)) {
    let state: State = isFree(policy, category) || (chosen.grants[key] ?? null);
    // Objections are to being followed; what a site remembers for the visitor alone is not that.
    const isObjected = objection !== null && !isFree(policy, category) && category !== "functionality";
    if (isObjected && (state === null || (state && !isLater))) {
      state = false;
      honoured = true;
    } else state ??= presumed(rules, exceptions, category, chosen.record?.grants[key]);
    grants[key] = state;
    undecided ||= grants[key] === null;
  }
  return {
    ...chosen,
    grants,
    chosen: chosen.grants,
    ask: undecided ? chosen.ask : null,
    honoured: honoured ? objection : null,
  };
}

function presumed(
  { before }: Rules,
  exceptions: readonly string[],
  category: string,
  recorded: State | undefined,
): State {
  const mayRun = before === "everything" || (before === "excepted" && exceptions.includes(category));
  // An opt-out outlives the policy's term of asking anew: it lapses when the visitor says so, not by itself.
  return mayRun ? recorded !== false : null;
}
