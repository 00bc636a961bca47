// What the first layer shows, as data: pure, so that a server can show a notice again as a visitor saw it.
import type { Policy, Service } from "@tillit/record";
import { isFree, itemsOf } from "../core/index.ts";
import type { Snapshot } from "../snapshot.ts";
import type { Language } from "./locales/texts-for.ts";
import { localise, type Plain } from "./localise.ts";
import { pendingOf } from "./pending.ts";

/** Times are milliseconds since 1970: how they are written depends on the visitor's device. */
export interface FirstLayerView {
  readonly controller: string;
  readonly policyUrl: string;
  /** When the visitor decided on what stays as it is; `null` when everything is asked. */
  readonly since: number | null;
  /** What has changed since then, newest first. */
  readonly changes: readonly string[];
  /** What is asked: the categories or, after a change, what it touches, services with the names that they store. */
  readonly purposes: readonly PurposeView[];
  /** Nobody is asking: the visitor may leave without an answer. */
  readonly closable: boolean;
}

export interface PurposeView {
  readonly name: string;
  readonly purpose: string;
  readonly alwaysOn: boolean;
}

type Named = Partial<Pick<Plain<Service>, "name" | "purpose" | "cookies" | "storage">>;

/** Pure. */
export function firstLayerView(policy: Policy, snapshot: Snapshot, language: Language): FirstLayerView {
  const { categories, services, changes, controller, url } = inLanguage(policy, snapshot, language);
  const pending = pendingOf(policy, snapshot);
  const items = pending ?? itemsOf(policy).filter(([, , service]) => !service);
  return {
    controller: controller.name,
    policyUrl: url,
    since: (pending && snapshot.record?.decidedAt) ?? null,
    changes: changes.flatMap(({ weight, summary }) => (pending && weight === "material" ? [summary] : [])),
    purposes: items.map(([, category, service]) => {
      const about: Named = (service ? services[service] : categories[category]) ?? {};
      const { name = category, purpose, cookies = [], storage = [] } = about;
      const said = [purpose, ...cookies.map((cookie) => cookie.name), ...storage.map(({ key }) => key)];
      return { name, purpose: [...new Set(said)].join(" · "), alwaysOn: isFree(policy, category) };
    }),
    closable: !snapshot.ask,
  };
}

/** Pure. The policy in the visitor's language, every category with a name, the changes only since the record. */
export function inLanguage(
  policy: Policy,
  { changes }: Snapshot,
  { locale, texts }: Language,
): Plain<Policy> {
  const names = texts as { readonly [name: string]: string | undefined };
  const categories = Object.entries(policy.categories).map(([id, category]) => [
    id,
    { name: names[id] ?? id, ...category },
  ]);
  return localise(
    { ...policy, changes: [...changes], categories: Object.fromEntries(categories) as Policy["categories"] },
    locale,
    policy.defaultLocale,
  );
}
