// Makes the record of an answer.
import type { ConsentRecord, Evidence, StoredRecord } from "@tillit/record";
import { type Grants, objectionKey } from "../core/index.ts";
import { secret, uuid } from "../decision/ids.ts";
import { sdkVersion } from "../version.ts";
import type { CompiledPolicy } from "./compiled-policy.ts";

/** The full record, and the part of it that the cookie keeps. */
export function recordOf(
  policy: CompiledPolicy,
  grants: Grants,
  evidence: Evidence,
  before: StoredRecord | null,
): [ConsentRecord, StoredRecord] {
  const now = Date.now();
  const categories: { [id: string]: boolean } = {};
  const services: { [id: string]: boolean } = {};
  const states: { [code: string]: boolean } = {};
  for (const [key, code, free] of policy.items) {
    const state = grants[key];
    if (free || state == null) continue;
    const [category, service] = key.split("/");
    (service ? services : categories)[(service ?? category) as string] = state;
    states[code] = state;
  }
  const gpc = (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true;
  if (gpc) states[objectionKey] = true;
  // The cookie has no room for milliseconds, and both must say the same.
  const decidedAt = now - (now % 1000);
  const expiresAt = decidedAt + policy.lifetime;
  const { id, version, digest } = policy;
  const about = { id: uuid(now), subject: before?.subject ?? secret() };
  return [
    {
      ...about,
      schema: 1,
      sdk: sdkVersion,
      previous: before?.id,
      signals: { gpc },
      policy: { id, version, digest },
      regime: "opt-in",
      categories,
      services,
      evidence,
      decidedAt: new Date(decidedAt).toISOString(),
      expiresAt: new Date(expiresAt).toISOString(),
    },
    { ...about, policyVersion: version, decidedAt, expiresAt, states },
  ];
}
