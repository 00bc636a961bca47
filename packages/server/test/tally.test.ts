import fc from "fast-check";
import { expect, test } from "vitest";
import { type DayCount, tally } from "../src/core/tally.ts";
import type { Draft } from "../src/ledger/seal.ts";
import { record } from "./fixtures/records.ts";

const categories = fc.record(
  { functionality: fc.boolean(), tracking: fc.boolean(), "a-tracking": fc.boolean() },
  { requiredKeys: [] },
);
const decision = fc.record({
  categories,
  decidedAt: fc.constantFrom("2026-11-24T23:59:59Z", "2026-11-25T00:00:00Z", "2026-11-25T01:00:00Z"),
  locale: fc.constantFrom("sv", "en", undefined),
});

const key = ({ granted, denied, ...where }: DayCount) => JSON.stringify(where);
const total = (counts: readonly DayCount[]) => {
  const sums = new Map<string, [number, number]>();
  for (const count of counts) {
    const [granted, denied] = sums.get(key(count)) ?? [0, 0];
    sums.set(key(count), [granted + count.granted, denied + count.denied]);
  }
  return [...sums].sort();
};

test("counts a commit as it would count each record alone, and names each combination once", () => {
  fc.assert(
    fc.property(fc.array(decision, { maxLength: 30 }), (decisions) => {
      const drafts = decisions.map(({ categories, decidedAt, locale }): Draft => {
        const evidence = { surface: "banner", action: "save", ...(locale && { locale }) } as const;
        const made = record({ categories: categories as Record<string, boolean>, decidedAt, evidence });
        return { id: made.id, kind: "record", subject: null, content: "", record: made };
      });
      const together = tally(drafts);
      const alone = drafts.map((draft) => tally([draft]));
      expect(total(together.days)).toEqual(total(alone.flatMap(({ days }) => days)));
      expect(together.days).toHaveLength(total(together.days).length);
      const decisionsOf = (counts: typeof together.hours) =>
        counts.reduce((sum, { decisions }) => sum + decisions, 0);
      expect(decisionsOf(together.hours)).toBe(drafts.length);
    }),
  );
});
