// A small policy in two languages, and the states of a visitor under it.
import type { Policy, StoredRecord } from "@tillit/record";
import { serviceCode } from "@tillit/record";
import { type Snapshot, snapshotOf } from "../../src/snapshot.ts";

export const now = Date.UTC(2026, 10, 24);

export const policy: Policy = {
  id: "shop",
  version: "2.0",
  date: "2026-11-02",
  controller: { name: "Nordljus AB", email: "privacy@nordljus.example" },
  authority: { name: "IMY", url: "https://www.imy.se" },
  url: "/privacy",
  defaultLocale: "sv",
  changes: [
    {
      version: "2.0",
      date: "2026-11-02",
      weight: "material",
      touches: { services: ["heatmap"] },
      summary: { en: "One more service.", sv: "En tjänst till." },
    },
    { version: "1.1", date: "2025-10-20", weight: "editorial", summary: "Clearer wording." },
    { version: "1.0", date: "2025-03-03", weight: "material", summary: "First." },
  ],
  categories: {
    necessary: { purpose: { en: "Keeps the basket.", sv: "Minns varukorgen." } },
    functionality: { purpose: { en: "Keeps settings.", sv: "Minns inställningar." } },
    tracking: { purpose: { en: "Measures.", sv: "Mäter." } },
    fun: { name: { en: "Games", sv: "Spel" }, purpose: { sv: "Visar spel." } },
  },
  services: {
    counter: {
      category: "tracking",
      name: "Counter",
      provider: "Counter Inc.",
      purpose: { en: "Counts visits.", sv: "Räknar besök." },
      recipients: ["Cloud Ltd"],
      countries: ["US"],
      cookies: [{ name: "_c", lifetime: 365, purpose: { en: "A number.", sv: "Ett tal." } }],
      storage: [{ kind: "local", key: "c_queue", lifetime: "persistent" }],
    },
    heatmap: {
      category: "tracking",
      name: "Heatmap",
      provider: "Heat AB",
      purpose: { en: "Draws maps.", sv: "Ritar kartor." },
    },
  },
};

/** What holds for a visitor who decided earlier, or for one who has not. */
export function snapshot(
  states: { readonly [id: string]: boolean } | null,
  policyVersion = "1.0",
  of: Policy = policy,
): Snapshot {
  if (!states) return snapshotOf(of, null, now);
  const decidedAt = now - 86_400_000;
  const coded = Object.entries(states).map(([id, state]) => [of.services[id] ? serviceCode(id) : id, state]);
  const record: StoredRecord = {
    id: "01935f1e-0000-7000-8000-000000000000",
    subject: "s".repeat(22),
    policyVersion,
    decidedAt,
    expiresAt: decidedAt + 180 * 86_400_000,
    states: Object.fromEntries(coded),
  };
  return snapshotOf(of, record, now);
}
