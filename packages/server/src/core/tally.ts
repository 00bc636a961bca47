// What the dashboard counts, added up per commit. No counter can be traced to a visitor.
import type { Draft } from "../ledger/seal.ts";

/** One day's count for one combination; category `""` counts decisions, the others count grants of them. */
export interface DayCount {
  /** Days since 1970, by the browser's clock. */
  readonly day: number;
  readonly policy: string;
  readonly version: string;
  readonly locale: string;
  readonly surface: string;
  readonly action: string;
  readonly category: string;
  readonly granted: number;
  readonly denied: number;
}

export interface HourCount {
  /** Hours since 1970, by the browser's clock. */
  readonly hour: number;
  readonly decisions: number;
}

export interface Tally {
  readonly days: DayCount[];
  readonly hours: HourCount[];
}

export function tally(drafts: readonly Draft[]): Tally {
  const days = new Map<string, { -readonly [Key in keyof DayCount]: DayCount[Key] }>();
  const hours = new Map<number, number>();
  for (const { record } of drafts) {
    if (!record) continue;
    const at = Date.parse(record.decidedAt);
    const hour = Math.floor(at / 3_600_000);
    hours.set(hour, (hours.get(hour) ?? 0) + 1);
    const { locale = "", surface, action } = record.evidence;
    const where = {
      day: Math.floor(at / 86_400_000),
      policy: record.policy.id,
      version: record.policy.version,
      locale,
      surface,
      action,
    };
    const key = `${where.day} ${where.policy} ${where.version} ${locale} ${surface} ${action} `;
    const count = (category: string, granted: boolean) => {
      const known = days.get(key + category);
      if (known) known[granted ? "granted" : "denied"] += 1;
      else days.set(key + category, { ...where, category, granted: +granted, denied: +!granted });
    };
    count("", true);
    for (const category in record.categories) count(category, record.categories[category] as boolean);
  }
  return { days: [...days.values()], hours: [...hours].map(([hour, decisions]) => ({ hour, decisions })) };
}
