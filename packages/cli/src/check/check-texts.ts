// Whether every text is there in every language of the policy.
import type { Policy, Text } from "@tillit/record";
import { localeSchema } from "@tillit/record/schema";
import { Failure } from "../failure.ts";
import { type Finding, show } from "./finding.ts";

/**
 * Languages that the policy speaks: those of its texts, its default, and those that are asked for. Pure.
 *
 * @throws {Failure} when one that is asked for is no language tag
 */
export function localesOf(policy: Policy, asked: readonly string[] = []): string[] {
  const wrong = asked.find((locale) => !localeSchema.safeParse(locale).success);
  if (wrong !== undefined) {
    throw new Failure("usage", `--locale: "${wrong}" is no language tag`, 'Write it like "sv" or "pt-BR".');
  }
  const own = textsOf(policy).flatMap(({ text }) => (typeof text === "string" ? [] : Object.keys(text)));
  // A policy of plain strings is in one language and need not say which.
  const fallback = own.length && policy.defaultLocale ? [policy.defaultLocale] : [];
  return [...new Set([...own, ...fallback, ...asked])].sort();
}

/** Pure. One plain string is the same for every language, unless `asked` names languages that it should have. */
export function checkTexts(policy: Policy, asked: readonly string[] = []): Finding[] {
  const locales = localesOf(policy, asked);
  return textsOf(policy).flatMap(({ path, text }): Finding[] => {
    const missing =
      typeof text === "string"
        ? asked.length > 1
          ? asked
          : []
        : locales.filter((locale) => !text[locale]?.trim());
    if (!missing.length) return [];
    return [
      {
        rule: "missing-text",
        severity: "error",
        path,
        given: show(text),
        problem:
          typeof text === "string"
            ? `is one string, and ${missing.join(", ")} are asked for`
            : `has no text in ${missing.join(", ")}`,
        remedy: `Write it in ${missing.join(", ")}: what visitors cannot read is no information (GDPR 12(1)).`,
      },
    ];
  });
}

interface Place {
  readonly path: string;
  readonly text: Text;
}

/** Every text that visitors read, with its place. */
export function textsOf({ categories, services, changes }: Policy): Place[] {
  const texts: { path: string; text: Text | undefined }[] = [
    ...changes.map(({ summary }, at) => ({ path: `changes[${at}].summary`, text: summary })),
    ...Object.entries(categories).flatMap(([id, category]) => [
      { path: `categories.${id}.name`, text: category?.name },
      { path: `categories.${id}.purpose`, text: category?.purpose },
      ...(category && "exemption" in category
        ? [{ path: `categories.${id}.exemption`, text: category.exemption as Text }]
        : []),
    ]),
    ...Object.entries(services).flatMap(([id, { purpose, cookies = [], storage = [] }]) => [
      { path: `services.${id}.purpose`, text: purpose },
      ...cookies.map((item, at) => ({ path: `services.${id}.cookies[${at}].purpose`, text: item.purpose })),
      ...storage.map((item, at) => ({ path: `services.${id}.storage[${at}].purpose`, text: item.purpose })),
    ]),
  ];
  return texts.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]));
}
