// Which drafts of a commit are new, and what is answered to each.
import type { Outcome } from "../core/store.ts";
import type { Entry } from "../ledger/entry.ts";
import type { Draft, Sealed } from "../ledger/seal.ts";

/** The first draft of every id that the ledger does not hold. */
export function freshOf(drafts: readonly Draft[], known: ReadonlyMap<string, Entry>): Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ id }) => !known.has(id) && !seen.has(id) && seen.add(id));
}

export function outcomesOf(
  drafts: readonly Draft[],
  known: ReadonlyMap<string, Entry>,
  sealed: Sealed | undefined,
): Outcome[] {
  const made = new Map(sealed?.entries.map((entry) => [entry.id, entry]));
  const answered = new Set<string>();
  return drafts.map(({ id }): Outcome => {
    const entry = made.get(id);
    if (!entry || !sealed) return { state: "known", entry: known.get(id) as Entry };
    // A second draft of the same id in one commit finds the first.
    if (answered.has(id)) return { state: "known", entry };
    answered.add(id);
    return { state: "kept", entry, commit: sealed };
  });
}
