// Day counts as a dashboard wants them: over time, and by each thing that may explain a grant rate. Pure.
import type { DayCount } from "./tally.ts";

export interface Grants {
  [category: string]: { granted: number; denied: number };
}
export interface Group {
  readonly key: string;
  readonly decisions: number;
  readonly categories: Grants;
}
export interface Summary {
  readonly from: string;
  readonly to: string;
  readonly decisions: number;
  readonly categories: Grants;
  /** Every day from `from` to `to`, also those without decisions. */
  readonly days: readonly Group[];
  /** Most decisions first. */
  readonly policies: readonly Group[];
  readonly versions: readonly Group[];
  readonly locales: readonly Group[];
  readonly surfaces: readonly Group[];
  readonly actions: readonly Group[];
}

/** @param from, @param to days since 1970, both included */
export function summarize(counts: readonly DayCount[], from: number, to: number): Summary {
  const by = (keyOf: (count: DayCount) => string) => group(counts, keyOf);
  const days = new Map(by(({ day }) => spellDay(day)).map((one) => [one.key, one]));
  const total = by(() => "")[0];
  return {
    from: spellDay(from),
    to: spellDay(to),
    decisions: total?.decisions ?? 0,
    categories: total?.categories ?? {},
    days: Array.from({ length: to - from + 1 }, (_, at) => {
      const key = spellDay(from + at);
      return days.get(key) ?? { key, decisions: 0, categories: {} };
    }),
    policies: by(({ policy }) => policy),
    versions: by(({ policy, version }) => `${policy} ${version}`),
    locales: by(({ locale }) => locale || "none"),
    surfaces: by(({ surface }) => surface),
    actions: by(({ action }) => action),
  };
}

function group(counts: readonly DayCount[], keyOf: (count: DayCount) => string): Group[] {
  const groups = new Map<string, { key: string; decisions: number; categories: Grants }>();
  for (const count of counts) {
    const key = keyOf(count);
    const found = groups.get(key) ?? { key, decisions: 0, categories: {} };
    groups.set(key, found);
    if (count.category === "") found.decisions += count.granted;
    else {
      const grants = found.categories[count.category] ?? { granted: 0, denied: 0 };
      found.categories[count.category] = grants;
      grants.granted += count.granted;
      grants.denied += count.denied;
    }
  }
  return [...groups.values()].sort((a, b) => b.decisions - a.decisions || (a.key < b.key ? -1 : 1));
}

function spellDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
