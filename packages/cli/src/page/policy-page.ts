// The policy as a page: what is stored, why and by whom, the rights, and the log of changes.
import { compareVersions, type Policy } from "@tillit/record";
import type { Block, Page, Run } from "./block.ts";
import { categoryBlocks } from "./category-blocks.ts";
import { fill, type Labels } from "./labels/labels.ts";
import { labelsFor } from "./labels/labels-for.ts";
import { say, spellDate, spellDays } from "./spell.ts";

/**
 * Pure. Texts that the policy lacks in the language are shown in its own, and marked so.
 *
 * @param locale language of the page
 * @example policyPage(policy, "sv").title // "Kakpolicy för Nordljus AB"
 */
export function policyPage(policy: Policy, locale: string): Page {
  const { locale: lang, labels } = labelsFor(locale);
  const { controller, version, date, choiceLifetime = 180 } = policy;
  const title = fill(labels.title, { controller: controller.name });
  const blocks: Block[] = [
    heading(1, "policy", title),
    paragraph(fill(labels.version, { version, date: spellDate(date, lang) })),
    paragraph(fill(labels.about, { controller: controller.name })),
    paragraph(`${labels.choice} ${fill(labels.remembered, { days: spellDays(choiceLifetime, lang) })}`),
    ...controllerBlocks(policy, labels),
    heading(2, "stored", labels.whatWeStore),
    ...Object.keys(policy.categories).flatMap((id) => categoryBlocks(policy, id, { lang, locale, labels })),
    ...rightsBlocks(policy, labels),
    ...changeBlocks(policy, labels, lang, locale),
  ];
  return { lang, title, blocks };
}

function controllerBlocks({ controller }: Policy, labels: Labels): Block[] {
  const { name, address, email, url } = controller;
  const lines: Run[][] = [
    [name],
    ...(address ? [[address]] : []),
    [{ text: email, href: `mailto:${email}` }],
    ...(url ? [[{ text: url, href: url }]] : []),
  ];
  return [
    heading(2, "controller", labels.controller),
    paragraph(fill(labels.controllerIs, { controller: name })),
    { type: "list", items: lines },
  ];
}

function rightsBlocks({ controller, authority }: Policy, labels: Labels): Block[] {
  return [
    heading(2, "rights", labels.rights),
    {
      type: "paragraph",
      text: around(labels.rightsIntro, "email", {
        text: controller.email,
        href: `mailto:${controller.email}`,
      }),
    },
    { type: "list", items: labels.rightsList.map((right) => [right]) },
    {
      type: "paragraph",
      text: around(labels.complaint, "authority", { text: authority.name, href: authority.url }),
    },
  ];
}

function changeBlocks(
  { changes, defaultLocale }: Policy,
  labels: Labels,
  lang: string,
  locale: string,
): Block[] {
  const newestFirst = [...changes].sort((a, b) => compareVersions(b.version, a.version));
  const { version, date, weight, summary } = labels.changeColumns;
  return [
    heading(2, "changes", labels.changes),
    paragraph(labels.changesIntro),
    {
      type: "table",
      id: "log",
      caption: [labels.changes],
      head: [version, date, weight, summary],
      rows: newestFirst.map((change) => [
        [change.version],
        [spellDate(change.date, lang)],
        [labels.weights[change.weight]],
        [say(change.summary, { locale, lang }, defaultLocale)],
      ]),
    },
  ];
}

/** A label with a run of its own in it. */
function around(label: string, name: string, run: Run): Run[] {
  const [before = "", after = ""] = label.split(`{${name}}`);
  return [before, run, after];
}

function heading(level: 1 | 2, id: string, text: string): Block {
  return { type: "heading", level, id, text: [text] };
}

function paragraph(text: string): Block {
  return { type: "paragraph", text: [text] };
}
