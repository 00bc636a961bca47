// What the dashboard counts, added up per commit. No counter can be traced to a visitor.
import type { ConsentRecord } from "@tillit/record";
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
  // Most decisions of a commit are alike: they are counted first, and spread over their categories afterwards.
  const alike = new Map<string, { readonly record: ConsentRecord; readonly day: number; times: number }>();
  const hours = new Map<number, number>();
  for (const { record } of drafts) {
    if (!record) continue;
    const at = Date.parse(record.decidedAt);
    const hour = Math.floor(at / 3_600_000);
    hours.set(hour, (hours.get(hour) ?? 0) + 1);
    const day = Math.floor(hour / 24);
    const key = likeness(record, day);
    const known = alike.get(key);
    if (known) known.times += 1;
    else alike.set(key, { record, day, times: 1 });
  }
  const days = new Map<string, { -readonly [Key in keyof DayCount]: DayCount[Key] }>();
  for (const { record, day, times } of alike.values()) {
    const { policy, evidence, categories } = record;
    const { locale = "", surface, action } = evidence;
    const where = { day, policy: policy.id, version: policy.version, locale, surface, action };
    const prefix = placeOf(record, day);
    const count = (category: string, granted: boolean) => {
      const key = prefix + category;
      const known = days.get(key) ?? { ...where, category, granted: 0, denied: 0 };
      days.set(key, known);
      known[granted ? "granted" : "denied"] += times;
    };
    count("", true);
    for (const category in categories) count(category, categories[category] as boolean);
  }
  return { days: [...days.values()], hours: [...hours].map(([hour, decisions]) => ({ hour, decisions })) };
}

function placeOf({ policy, evidence }: ConsentRecord, day: number): string {
  const { locale = "", surface, action } = evidence;
  return `${day} ${policy.id} ${policy.version} ${locale} ${surface} ${action} `;
}

function likeness(record: ConsentRecord, day: number): string {
  let key = placeOf(record, day);
  for (const category in record.categories) key += `${category}=${record.categories[category]} `;
  return key;
}
