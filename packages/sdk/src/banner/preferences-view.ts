// What the preferences show, as data: pure, so that a server can show them again as a visitor saw them.
import type { Lifetime, Policy, Text } from "@tillit/record";
import { isFree, keyOf } from "../core/index.ts";
import type { Snapshot } from "../snapshot.ts";
import type { Draft } from "./draft.ts";
import { askedOf, type PurposeView, purposeOf } from "./first-layer-view.ts";
import type { Texts } from "./locales/texts.ts";
import { membersOf } from "./pending.ts";
import { inLocale } from "./say.ts";

/** Times are milliseconds since 1970 and countries ISO codes, as in the first layer. */
export interface PreferencesView {
  readonly controller: Policy["controller"];
  readonly authority: Policy["authority"];
  readonly policyUrl: string;
  readonly policyVersion: string;
  readonly since: number | null;
  readonly changes: readonly string[];
  readonly categories: readonly CategoryView[];
  readonly record: Pick<
    NonNullable<Snapshot["record"]>,
    "id" | "policyVersion" | "decidedAt" | "expiresAt"
  > | null;
}

export interface CategoryView extends PurposeView {
  readonly key: string;
  readonly on: boolean;
  /** Why it needs no consent, where it is not the obvious. */
  readonly exemption: string;
  /** Each service has a switch of its own. */
  readonly byService: boolean;
  readonly services: readonly ServiceView[];
}

export interface ServiceView {
  /** As among grants: `tracking/posthog`. */
  readonly key: string;
  readonly name: string;
  readonly provider: string;
  readonly purpose: string;
  readonly privacyUrl: string;
  readonly recipients: readonly string[];
  readonly countries: readonly string[];
  readonly on: boolean;
  /** The visitor has decided on other things and not on this. */
  readonly isNew: boolean;
  readonly items: readonly ItemView[];
}

export interface ItemView {
  readonly name: string;
  readonly kind: "cookie" | "local" | "session" | "indexeddb" | "cache" | "worker";
  readonly lifetime: Lifetime | undefined;
  readonly purpose: string;
}

/** Pure. */
export function preferencesView(
  policy: Policy,
  snapshot: Snapshot,
  locale: string,
  texts: Texts,
  draft: Draft,
): PreferencesView {
  const say = (text: Text) => inLocale(text, locale, policy.defaultLocale);
  const { record, changes, grants } = snapshot;
  const asked = askedOf(policy, snapshot);
  const serviceOf = (id: string): ServiceView[] => {
    const service = policy.services[id];
    if (!service) return [];
    const key = keyOf(service.category, id);
    const { cookies = [], storage = [] } = service;
    const item = (
      kind: ItemView["kind"],
      name: string,
      { lifetime, purpose }: (typeof storage)[number] | (typeof cookies)[number],
    ) => ({
      kind,
      name,
      lifetime,
      purpose: purpose ? say(purpose) : "",
    });
    return [
      {
        key,
        name: service.name,
        provider: service.provider,
        purpose: say(service.purpose),
        privacyUrl: service.privacyUrl ?? "",
        recipients: service.recipients ?? [],
        countries: service.countries ?? [],
        on: !!draft[key],
        isNew: !!asked && grants[key] == null,
        items: [
          ...cookies.map((cookie) => item("cookie", cookie.name, cookie)),
          ...storage.map((stored) => item(stored.kind, stored.key, stored)),
        ],
      },
    ];
  };
  return {
    controller: policy.controller,
    authority: policy.authority,
    policyUrl: policy.url,
    policyVersion: policy.version,
    since: (changes.length && record?.decidedAt) || null,
    changes: changes.map(({ summary }) => say(summary)),
    categories: Object.keys(policy.categories).map((id) => {
      const members = membersOf(policy, id);
      const states = new Set(members.map((service) => grants[keyOf(id, service)]));
      return {
        ...purposeOf(policy, id, texts, say),
        key: id,
        on: !!draft[id],
        exemption: id === "functionality" ? say(policy.categories.functionality?.exemption ?? "") : "",
        // An undecided service among decided ones needs its own answer, or the old ones would be lost.
        byService: !isFree(policy, id) && (!!policy.serviceChoices || states.size > 1),
        services: members.flatMap(serviceOf),
      };
    }),
    record: record && {
      id: record.id,
      policyVersion: record.policyVersion,
      decidedAt: record.decidedAt,
      expiresAt: record.expiresAt,
    },
  };
}
