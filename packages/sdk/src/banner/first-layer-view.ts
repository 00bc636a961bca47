// What the first layer shows, as data: pure, so that a server can show a notice again as a visitor saw it.
import type { Policy, Text } from "@tillit/record";
import { isFree } from "../core/index.ts";
import type { Snapshot } from "../snapshot.ts";
import type { Texts } from "./locales/texts.ts";
import { type Pending, pendingOf } from "./pending.ts";
import { inLocale } from "./say.ts";

/** Times are milliseconds since 1970 and countries ISO codes: how they are written depends on the visitor's device. */
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

/** What is asked, when the visitor's other choices stay; `null` when everything is. Pure. */
export function askedOf(policy: Policy, { ask, grants }: Snapshot): Pending | null {
  if (ask !== "policy-change") return null;
  const pending = pendingOf(policy, grants);
  const isWhole = Object.keys(policy.categories).every((id) => isFree(policy, id) || pending[id] === true);
  return isWhole ? null : pending;
}

/** Pure. */
export function firstLayerView(
  policy: Policy,
  snapshot: Snapshot,
  locale: string,
  texts: Texts,
): FirstLayerView {
  const say = (text: Text) => inLocale(text, locale, policy.defaultLocale);
  const asked = askedOf(policy, snapshot);
  const material = snapshot.changes.filter(({ weight }) => weight === "material");
  return {
    controller: policy.controller.name,
    policyUrl: policy.url,
    since: (asked && snapshot.record?.decidedAt) || null,
    changes: asked ? material.map(({ summary }) => say(summary)) : [],
    purposes: Object.keys(policy.categories).flatMap((id) => {
      const part = asked ? asked[id] : true;
      if (!part) return [];
      if (part === true) return [purposeOf(policy, id, texts, say)];
      return part.flatMap((service) => {
        const { name, purpose } = policy.services[service] ?? {};
        return name && purpose ? [{ name, purpose: say(purpose), alwaysOn: false }] : [];
      });
    }),
    closable: !snapshot.ask,
  };
}

/** Pure. Built-in categories have a name in every language; a site's own name goes before it. */
export function purposeOf(
  policy: Policy,
  id: string,
  texts: Texts,
  say: (text: Text) => string,
): PurposeView {
  const { name, purpose } = policy.categories[id] ?? { purpose: "" };
  const builtIn = (texts as { [id: string]: string | undefined })[id];
  return { name: name ? say(name) : (builtIn ?? id), purpose: say(purpose), alwaysOn: isFree(policy, id) };
}
