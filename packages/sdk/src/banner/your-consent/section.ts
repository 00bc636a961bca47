// "Your consent" in the preferences: what is in force, what can be done about it, and how it came to be.
import type { Policy } from "@tillit/record";
import type { KnownRecord } from "../../snapshot.ts";
import type { Language } from "../locales/texts-for.ts";
import { localise, type Plain } from "../localise.ts";
import { date, fill } from "../say.ts";
import { list } from "../say-more.ts";
import { button, type Child, element } from "./element.ts";
import type { Decision } from "./history.ts";
import type { YourConsentTexts } from "./locales/texts.ts";

export interface Circumstances extends Language {
  readonly policy: Policy;
  readonly record: KnownRecord | null;
  readonly history: readonly Decision[];
  readonly own: YourConsentTexts;
}

export interface Deeds {
  readonly copy?: (() => void) | undefined;
  readonly download: () => void;
  readonly erase: () => void;
}

/** The nodes of the section, in their order. */
export function yourConsent(about: Circumstances, deeds: Deeds): Node[] {
  const { record, history, own, locale } = about;
  const policy = localise(about.policy, locale, about.policy.defaultLocale);
  return [
    element(
      "section",
      {},
      element("h3", {}, own.consent),
      facts(about, policy),
      !record && element("p", {}, own.none),
      record && actions(own, deeds),
      record && history[0] && element("p", {}, fill(own.kept, { erase: own.erase })),
      history[0] &&
        fold(
          own.history,
          history.map((one) => decision(one, about, policy)),
        ),
      fold(
        own.changes,
        policy.changes.map((change) =>
          element(
            "li",
            {},
            element("b", {}, `${change.version}, ${date(locale, Date.parse(`${change.date}T12:00`))}`),
            element("p", { dir: "auto" }, change.summary),
          ),
        ),
      ),
    ),
  ];
}

function facts({ record, own, locale }: Circumstances, { controller, authority, version }: Plain<Policy>) {
  const { name, email, url } = controller;
  const rows: [string, Child][] = [
    [own.decided, record && date(locale, record.decidedAt)],
    [own.expires, record && date(locale, record.expiresAt)],
    [own.record, record && element("code", {}, record.id)],
    [own.version, record?.policyVersion ?? version],
    [own.contact, element("a", { href: email ? `mailto:${email}` : url }, name)],
    [own.authority, authority && element("a", { href: authority.url }, authority.name)],
  ];
  return element(
    "dl",
    {},
    ...rows.flatMap(([term, value]) => (value ? [element("dt", {}, term), element("dd", {}, value)] : [])),
  );
}

function actions(own: YourConsentTexts, { copy, download, erase }: Deeds) {
  // The banner's own listener takes it like any other answer, with its evidence.
  const withdraw = element("button", { type: "button", "data-action": "withdraw" }, own.withdrawAll);
  return element(
    "div",
    { class: "deeds" },
    withdraw,
    copy && button(own.copy, copy),
    button(own.download, download),
    button(own.erase, erase),
    element("p", { role: "status" }),
  );
}

function fold(name: string, items: readonly Node[]) {
  return element(
    "details",
    {},
    element("summary", {}, `${name} (${items.length})`),
    element("ol", {}, ...items),
  );
}

function decision(
  { decidedAt, policyVersion, grants }: Decision,
  about: Circumstances,
  policy: Plain<Policy>,
) {
  const { own, locale } = about;
  const names = (state: boolean) =>
    list(
      locale,
      Object.keys(grants).flatMap((key) => {
        const [category = "", service] = key.split("/");
        // A category speaks for its services where they are like it.
        return grants[key] === state && (!service || grants[category] !== state)
          ? [nameOf(key, about, policy)]
          : [];
      }),
    );
  const said = [
    [own.allowed, names(true)],
    [own.refused, names(false)],
  ].flatMap(([word, what]) => (what ? [element("p", {}, `${word}: ${what}`)] : []));
  return element(
    "li",
    {},
    element("b", {}, `${date(locale, decidedAt)}, ${own.version} ${policyVersion}`),
    ...said,
  );
}

/** What a category or service is called; what the policy knows no more goes by its id. */
function nameOf(key: string, { texts }: Circumstances, { categories, services }: Plain<Policy>): string {
  const [category = "", service] = key.split("/");
  const words = texts as { readonly [name: string]: string | undefined };
  if (service) return services[service]?.name ?? service;
  return categories[category]?.name ?? words[category] ?? category;
}
