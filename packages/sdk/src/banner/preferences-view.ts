// What the preferences show, as data: pure, so that a server can show them again as a visitor saw them.
import type { Lifetime, Policy, Service } from "@tillit/record";
import { isFree, keyOf } from "../core/index.ts";
import type { Snapshot } from "../snapshot.ts";
import { inLanguage, type PurposeView } from "./first-layer-view.ts";
import type { Language } from "./locales/texts-for.ts";
import type { Plain } from "./localise.ts";
import { membersOf, pendingOf } from "./pending.ts";

/** Times are milliseconds since 1970 and countries ISO codes: how they are written depends on the visitor's device. */
export interface PreferencesView {
  readonly policyUrl: string;
  readonly policyVersion: string;
  readonly changes: readonly string[];
  readonly categories: readonly CategoryView[];
  readonly record: { readonly id: string; readonly decidedAt: number; readonly expiresAt: number } | null;
}

/** On is what the visitor granted, and nothing else. */
export interface CategoryView extends PurposeView {
  /** As among grants: `tracking`. */
  readonly key: string;
  readonly on: boolean;
  /** Why it needs no consent, where that is not plain. */
  readonly exemption?: string | undefined;
  readonly services: readonly ServiceView[];
}

export interface ServiceView {
  /** As among grants: `tracking/posthog`. */
  readonly key: string;
  readonly on: boolean;
  readonly hasSwitch: boolean;
  /** The visitor has decided on other things and not on this. */
  readonly isNew: boolean;
  readonly name: string;
  readonly provider: string;
  readonly purpose: string;
  readonly privacyUrl?: string | undefined;
  readonly recipients?: readonly string[] | undefined;
  readonly countries?: readonly string[] | undefined;
  readonly items: readonly ItemView[];
}

export interface ItemView {
  readonly name: string;
  readonly kind: "cookie" | "storage";
  readonly lifetime?: Lifetime | undefined;
  readonly purpose?: string | undefined;
}

/** Pure. */
export function preferencesView(policy: Policy, snapshot: Snapshot, language: Language): PreferencesView {
  const { categories, services, changes, url, version } = inLanguage(policy, snapshot, language);
  const { grants, record } = snapshot;
  const isPartial = !!pendingOf(policy, snapshot);

  const serviceView = (key: string, id: string, hasSwitch: boolean): ServiceView => {
    const { cookies = [], storage = [], ...service } = services[id] as Plain<Service>;
    return {
      ...service,
      key,
      hasSwitch,
      on: grants[key] === true,
      isNew: isPartial && grants[key] == null,
      items: [
        ...cookies.map((cookie) => ({ ...cookie, kind: "cookie" }) as const),
        ...storage.map((item) => ({ ...item, name: item.key, kind: "storage" }) as const),
      ],
    };
  };

  return {
    policyUrl: url,
    policyVersion: version,
    changes: changes.map(({ summary }) => summary),
    categories: Object.entries(categories).map(([key, category]) => {
      const members = membersOf(policy, key);
      const states = members.map((id) => grants[keyOf(key, id)]);
      const alwaysOn = isFree(policy, key);
      // An undecided service among decided ones needs an answer of its own, or theirs would be lost.
      const bySwitch = !alwaysOn && (!!policy.serviceChoices || new Set(states).size > 1);
      return {
        ...(category as { name: string; purpose: string }),
        key,
        alwaysOn,
        on: [grants[key], ...states].every(Boolean),
        services: members.map((id) => serviceView(keyOf(key, id), id, bySwitch)),
      };
    }),
    record: record && { id: record.id, decidedAt: record.decidedAt, expiresAt: record.expiresAt },
  };
}
