// What the preferences show, as data: pure, so that a server can show them again as a visitor saw them.
import type { Lifetime, Policy } from "@tillit/record";
import { isFree, keyOf } from "../core/index.ts";
import type { Snapshot } from "../snapshot.ts";
import { type PurposeView, summaries } from "./first-layer-view.ts";
import type { Localised } from "./localise.ts";
import { membersOf, pendingOf } from "./pending.ts";

/** Times are milliseconds since 1970 and countries ISO codes: how they are written depends on the visitor's device. */
export interface PreferencesView {
  readonly policyUrl: string;
  readonly policyVersion: string;
  readonly since: number | null;
  readonly changes: readonly string[];
  readonly categories: readonly CategoryView[];
  readonly record: { readonly id: string; readonly decidedAt: number; readonly expiresAt: number } | null;
}

/** On is what the visitor granted, and nothing else. */
export interface CategoryView extends PurposeView {
  readonly key: string;
  readonly on: boolean;
  /** Why it needs no consent, where it is not the obvious. */
  readonly exemption: string | undefined;
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
export function preferencesView(policy: Localised, snapshot: Snapshot): PreferencesView {
  const { record } = snapshot;
  const changes = summaries(policy, snapshot);
  return {
    policyUrl: policy.url,
    policyVersion: policy.version,
    since: (changes.length && record?.decidedAt) || null,
    changes,
    categories: Object.keys(policy.categories).map((key) => categoryView(policy, snapshot, key)),
    record: record && { id: record.id, decidedAt: record.decidedAt, expiresAt: record.expiresAt },
  };
}

function categoryView(policy: Localised, snapshot: Snapshot, key: string): CategoryView {
  const { grants } = snapshot;
  const {
    name = key,
    purpose = "",
    exemption,
  } = (policy.categories[key] ?? {}) as Localised["categories"]["functionality"] & object;
  const members = membersOf(policy as Policy, key);
  const alwaysOn = isFree(policy as Policy, key);
  const states = [key, ...members.map((id) => keyOf(key, id))].map((one) => grants[one]);
  // An undecided service among decided ones needs an answer of its own, or theirs would be lost.
  const hasSwitch = !alwaysOn && (!!policy.serviceChoices || new Set(states.slice(1)).size > 1);
  return {
    key,
    name,
    purpose,
    exemption,
    alwaysOn,
    on: states.every(Boolean),
    services: members.flatMap((id) => serviceView(policy, snapshot, keyOf(key, id), id, hasSwitch)),
  };
}

function serviceView(
  policy: Localised,
  snapshot: Snapshot,
  key: string,
  id: string,
  hasSwitch: boolean,
): ServiceView[] {
  const service = policy.services[id];
  if (!service) return [];
  const { name, provider, purpose, privacyUrl, recipients, countries, cookies = [], storage = [] } = service;
  return [
    {
      key,
      on: snapshot.grants[key] === true,
      hasSwitch,
      isNew: snapshot.grants[key] == null && !!pendingOf(policy as Policy, snapshot),
      name,
      provider,
      purpose,
      privacyUrl,
      recipients,
      countries,
      items: [
        ...cookies.map(
          ({ name, lifetime, purpose }) => ({ kind: "cookie", name, lifetime, purpose }) as const,
        ),
        ...storage.map(
          ({ key, lifetime, purpose }) => ({ kind: "storage", name: key, lifetime, purpose }) as const,
        ),
      ],
    },
  ];
}
