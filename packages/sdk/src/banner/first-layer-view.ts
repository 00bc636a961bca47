// What the first layer shows, as data: pure, so that a server can show a notice again as a visitor saw it.
import type { Policy } from "@tillit/record";
import { isFree, itemsOf } from "../core/index.ts";
import type { Snapshot } from "../snapshot.ts";
import type { Localised } from "./localise.ts";
import { pendingOf } from "./pending.ts";

/** Times are milliseconds since 1970: how they are written depends on the visitor's device. */
export interface FirstLayerView {
  readonly controller: string;
  readonly policyUrl: string;
  /** When the visitor decided on what stays as it is; `null` when everything is asked. */
  readonly since: number | null;
  /** What has changed since then, newest first. */
  readonly changes: readonly string[];
  readonly purposes: readonly PurposeView[];
  /** Nobody is asking: the visitor may leave without an answer. */
  readonly closable: boolean;
}

export interface PurposeView {
  readonly name: string;
  readonly purpose: string;
  readonly alwaysOn: boolean;
}

/** Pure. */
export function firstLayerView(policy: Localised, snapshot: Snapshot): FirstLayerView {
  const { ask, record } = snapshot;
  const pending = pendingOf(policy as Policy, snapshot);
  const items = pending ?? itemsOf(policy as Policy).filter(([, service]) => !service);
  const whole = new Set(items.map(([category, service]) => (service ? "" : category)));
  return {
    controller: policy.controller.name,
    policyUrl: policy.url,
    since: (pending && record?.decidedAt) ?? null,
    changes: pending ? summaries(policy, snapshot, "material") : [],
    purposes: items.flatMap(([category, service]) => {
      const { name = "", purpose = "" } =
        (service ? policy.services[service] : policy.categories[category]) ?? {};
      // A category that is asked for as a whole speaks for its services.
      return service && whole.has(category)
        ? []
        : [{ name, purpose, alwaysOn: isFree(policy as Policy, category) }];
    }),
    closable: !ask,
  };
}

/** Pure. What the change log says of the changes since the visitor decided. */
export function summaries(policy: Localised, { changes }: Snapshot, weight?: "material"): string[] {
  return changes.flatMap(({ version, weight: own }) => {
    const { summary } = policy.changes.find((change) => change.version === version) ?? {};
    return summary && (!weight || weight === own) ? [summary] : [];
  });
}
