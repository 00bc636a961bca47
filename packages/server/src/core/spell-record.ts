// The canonical JSON of a record as the ledger keeps it.
import type { ConsentRecord } from "@tillit/record";

/**
 * What `canonical({ ...record, subject })` says, three times as fast: the fields are put in their order here,
 * and the engine's own writer does the rest. A property test holds the two together.
 *
 * @param subject the spelled digest that stands for the secret
 */
export function spellRecord(record: ConsentRecord, subject: string): string {
  const { categories, decidedAt, evidence, expiresAt, id, policy, previous, regime } = record;
  const { schema, sdk, services, signals } = record;
  return JSON.stringify({
    categories: sorted(categories),
    decidedAt,
    evidence: {
      action: evidence.action,
      locale: evidence.locale,
      notice: evidence.notice,
      surface: evidence.surface,
    },
    expiresAt,
    id,
    policy: { digest: policy.digest, id: policy.id, version: policy.version },
    previous,
    regime,
    schema,
    sdk,
    services: sorted(services),
    signals: { gpc: signals.gpc },
    subject,
  });
}

function sorted(states: { readonly [id: string]: boolean }): { readonly [id: string]: boolean } {
  const ids = Object.keys(states);
  for (let at = 1; at < ids.length; at++) {
    if ((ids[at - 1] as string) > (ids[at] as string)) {
      return Object.fromEntries(ids.sort().map((id) => [id, states[id] as boolean]));
    }
  }
  return states;
}
