// Records as a browser makes them, and their way to a server.
import { randomBytes } from "node:crypto";
import type { ConsentRecord } from "@tillit/record";

/** @param now milliseconds since 1970 */
export function aRecord(now: number, changes: Partial<ConsentRecord> = {}): ConsentRecord {
  const time = now.toString(16).padStart(12, "0");
  const rest = randomBytes(10).toString("hex");
  return {
    schema: 1,
    id: `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(0, 3)}-8${rest.slice(3, 6)}-${rest.slice(6, 18)}`,
    subject: randomBytes(16).toString("base64url"),
    policy: { id: "nordljus", version: "2.0" },
    categories: { functionality: true, tracking: false },
    services: {},
    evidence: { surface: "banner", action: "save", locale: "sv" },
    signals: { gpc: false },
    regime: "opt-in",
    decidedAt: new Date(now).toISOString(),
    expiresAt: new Date(now + 180 * 86_400_000).toISOString(),
    sdk: "0.1.0",
    ...changes,
  };
}

export async function post(
  { endpoint }: { readonly endpoint: string },
  origin: string,
  records: readonly ConsentRecord[],
): Promise<void> {
  const answer = await fetch(endpoint, {
    method: "POST",
    headers: { origin, "content-type": "application/json" },
    body: JSON.stringify(records),
  });
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
}
