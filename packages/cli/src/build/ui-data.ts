// What the preferences know of a site, in one language: what a visitor is shown, and no word more.
import { compareVersions, type Policy } from "@tillit/record";
import { type ConsentOptions, localise } from "@tillit/sdk/compile";
import type { Settings } from "./settings.ts";

/** Of a policy, what its readers are not shown. */
const unseen = ["$schema", "jurisdiction", "defaultLocale", "choiceLifetime"];

/** Pure. The policy's changes stand newest first. */
export function uiData(
  policy: Policy,
  { cookie, control, theme, texts }: Settings,
  layout: string | undefined,
  locale: string,
) {
  const { changes, services, ...rest } = localise(policy, locale, policy.defaultLocale);
  const own = texts?.[locale];
  // What is as it always is goes without saying.
  const options: ConsentOptions = {
    ...(cookie.name === "tillit" ? {} : { cookie: { name: cookie.name } }),
    ...(control ? {} : { control }),
    ...(theme ? { theme } : {}),
    ...(layout ? { layout } : {}),
    ...(own ? { texts: { [locale]: own } } : {}),
  };
  return {
    policy: {
      services: mapped(services, ({ hosts: _, ...service }) => service),
      changes: [...changes]
        .sort((a, b) => compareVersions(b.version, a.version))
        .map(({ touches: _, ...change }) => change),
      ...Object.fromEntries(Object.entries(rest).filter(([key]) => !unseen.includes(key))),
    },
    options,
  };
}

const mapped = <T, U>(record: { readonly [id: string]: T }, change: (value: T) => U) =>
  Object.fromEntries(Object.entries(record).map(([id, value]) => [id, change(value)]));
