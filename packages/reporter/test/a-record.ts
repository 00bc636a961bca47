// Records for tests, each valid by the schema.
import type { ConsentRecord } from "@tillit/record";

let made = 0;

/** @param now milliseconds since 1970, at which the decision is made */
export function aRecord(now = Date.UTC(2026, 10, 1), change: Partial<ConsentRecord> = {}): ConsentRecord {
  const time = now.toString(16).padStart(12, "0");
  const rest = (++made).toString(16).padStart(12, "0");
  return {
    schema: 1,
    id: `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${rest}`,
    subject: "0123456789abcdef0123456789abcdef",
    policy: { id: "nordljus", version: "1.0" },
    categories: { tracking: made % 2 === 0 },
    services: {},
    evidence: { surface: "banner", action: made % 2 ? "reject-all" : "accept-all" },
    signals: { gpc: false },
    regime: "opt-in",
    decidedAt: new Date(now).toISOString(),
    expiresAt: new Date(now + 180 * 86_400_000).toISOString(),
    sdk: "0.1.0",
    ...change,
  };
}
