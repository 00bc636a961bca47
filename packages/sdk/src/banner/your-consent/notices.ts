// Which notice there is to show.
import type { Policy } from "@tillit/record";
import type { Snapshot } from "../../snapshot.ts";
import type { Language } from "../locales/texts-for.ts";
import { localise } from "../localise.ts";
import type { YourConsentTexts } from "./locales/texts.ts";
import type { Notice } from "./notice.ts";

/** Pure. The notice for a visitor who is not asked anything; nothing for who is. */
export function noticeFor(
  policy: Policy,
  { ask, changes, honoured, policyVersion }: Snapshot,
  { locale, texts }: Language,
  own: YourConsentTexts,
): Notice | null {
  if (ask) return null;
  if (changes[0]) {
    const { changes: said } = localise({ changes }, locale, policy.defaultLocale);
    return {
      key: policyVersion,
      title: own.updated,
      words: said.map(({ summary }) => summary),
      link: { href: policy.url, words: texts.policy },
    };
  }
  return honoured ? { key: "", title: own.honoured, words: [] } : null;
}
