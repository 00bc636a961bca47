// One category of the page: why, whether it asks, and a table for each service.
import type { Policy, Service, Text } from "@tillit/record";
import type { Block, Run } from "./block.ts";
import { fill, type Labels } from "./labels/labels.ts";
import { type Spoken, say, spellCountries, spellLifetimeIn } from "./spell.ts";

export interface Language extends Spoken {
  readonly labels: Labels;
}

export function categoryBlocks(policy: Policy, id: string, language: Language): Block[] {
  const { labels } = language;
  const category = policy.categories[id];
  if (!category) return [];
  const words = (text: Text) => say(text, language, policy.defaultLocale);
  const services = Object.entries(policy.services).filter(([, service]) => service.category === id);
  const name: Run = category.name ? words(category.name) : (labels.categories[id] ?? id);
  return [
    { type: "heading", level: 3, id: `category-${id}`, text: [name] },
    { type: "paragraph", text: [words(category.purpose)] },
    { type: "paragraph", text: basis(policy, id, labels, words) },
    ...(services.length ? [] : [{ type: "paragraph", text: [labels.noServices] } as const]),
    ...services.flatMap(([serviceId, service]) => serviceBlocks(serviceId, service, words, language)),
  ];
}

function basis({ categories }: Policy, id: string, labels: Labels, words: (text: Text) => Run): Run[] {
  if (id === "necessary") return [labels.alwaysOn];
  const exemption = id === "functionality" ? categories.functionality?.exemption : undefined;
  if (exemption === undefined) return [labels.asks];
  const [before = "", after = ""] = labels.exempt.split("{reason}");
  return [before, words(exemption), after];
}

function serviceBlocks(
  id: string,
  service: Service,
  words: (text: Text) => Run,
  language: Language,
): Block[] {
  const { labels, lang } = language;
  const { name, provider, purpose, recipients = [], countries = [], privacyUrl } = service;
  const facts: Run[] = [
    fill(labels.provider, { provider }),
    ...(recipients.length ? [` ${fill(labels.recipients, { recipients: recipients.join(", ") })}`] : []),
    ...(countries.length
      ? [` ${fill(labels.countries, { countries: spellCountries(countries, lang) })}`]
      : []),
    ...(privacyUrl ? [" ", { text: fill(labels.privacyLink, { provider }), href: privacyUrl }, "."] : []),
  ];
  return [
    { type: "heading", level: 4, id: `service-${id}`, text: [name] },
    { type: "paragraph", text: [words(purpose)] },
    { type: "paragraph", text: facts },
    itemTable(id, service, words, language),
  ];
}

function itemTable(
  id: string,
  { name, cookies = [], storage = [] }: Service,
  words: (text: Text) => Run,
  { labels, lang }: Language,
): Block {
  const items = [
    ...cookies.map((item) => ({ ...item, kind: "cookie" as const })),
    ...storage.map(({ key, ...item }) => ({
      lifetime: item.kind === "session" ? ("session" as const) : ("persistent" as const),
      ...item,
      name: key,
      httpOnly: false,
    })),
  ];
  if (!items.length) return { type: "paragraph", text: [labels.storesNothing] };
  const { columns, kinds, httpOnly } = labels;
  return {
    type: "table",
    id: `stored-${id}`,
    caption: [fill(labels.caption, { service: name })],
    head: [columns.name, columns.kind, columns.purpose, columns.lifetime],
    rows: items.map((item) => [
      [item.name],
      [`${kinds[item.kind]}${item.httpOnly ? `, ${httpOnly}` : ""}`],
      item.purpose ? [words(item.purpose)] : ["–"],
      [spellLifetimeIn(item.lifetime, labels, lang)],
    ]),
  };
}
