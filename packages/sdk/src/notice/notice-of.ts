// What a visitor is shown, as data: the document whose digest a record names, for who has to show it again.
import type { Policy, StoredRecord } from "@tillit/record";
import { type FirstLayerView, firstLayerView } from "../banner/first-layer-view.ts";
import { texts as en } from "../banner/locales/en.ts";
import { load, locales } from "../banner/locales/load.ts";
import type { Texts } from "../banner/locales/texts.ts";
import type { Language } from "../banner/locales/texts-for.ts";
import { type PreferencesView, preferencesView } from "../banner/preferences-view.ts";
import { snapshotOf } from "../snapshot.ts";
import type { Surface } from "../surfaces.ts";

/** Texts and layout of one layer. `evidence.notice` of a record is the SHA-256 of its canonical JSON. */
export interface NoticeDocument extends Language {
  readonly surface: Surface;
  readonly view: FirstLayerView | PreferencesView;
}

/**
 * Pure. The layer as it stood before somebody who had decided `before`, or nothing, at `now`.
 *
 * @param now milliseconds since 1970
 * @example noticeOf(policy, "banner", { locale: "sv", texts }, null, Date.now()).view.purposes
 */
export function noticeOf(
  policy: Policy,
  surface: Surface,
  { locale, texts }: Language,
  before: StoredRecord | null,
  now: number,
): NoticeDocument {
  const viewOf = surface === "banner" ? firstLayerView : preferencesView;
  return { surface, locale, texts, view: viewOf(policy, snapshotOf(policy, before, now), { locale, texts }) };
}

/**
 * Both layers in each language as a new visitor sees them: what is registered with a policy version.
 *
 * @param languages all that the banner speaks where nothing is said
 * @param own texts of the site's own by language, as in the banner's options
 * @throws {TypeError} for a language that the banner does not speak and that has no texts of its own
 * @example const notices = await firstNotices(policy, ["sv", "en"]); // [{ locale: "sv", document: … }, …]
 */
export async function firstNotices(
  policy: Policy,
  languages: readonly string[] = ["en", ...locales],
  own: { readonly [locale: string]: Partial<Texts> | undefined } = {},
): Promise<{ locale: string; document: NoticeDocument }[]> {
  const made = await Promise.all(
    languages.map(async (locale) => {
      const isSpoken = locale === "en" || locales.includes(locale);
      if (!isSpoken && !own[locale]) {
        throw new TypeError(
          `languages: given ${locale}; give one of en, ${locales.join(", ")}, or texts of it`,
        );
      }
      const spoken = isSpoken && locale !== "en" ? await load(locale) : {};
      const texts = { ...en, ...spoken, ...own[locale] };
      return (["banner", "preferences"] as const).map((surface) => ({
        locale,
        document: noticeOf(policy, surface, { locale, texts }, null, 0),
      }));
    }),
  );
  return made.flat();
}
