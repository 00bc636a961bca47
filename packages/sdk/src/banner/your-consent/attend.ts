// What the banner does besides asking: fetched with the preferences, after a decision, when the policy has changed, and
// when the page is used by keyboard. Where it does not come, everything else works without it.
import type { Consent } from "../../consent.ts";
import type { ConsentOptions } from "../../options.ts";
import type { Language } from "../locales/texts-for.ts";
import { remember } from "./history.ts";
import { texts as en } from "./locales/en.ts";
import { loadTexts } from "./locales/load-texts.ts";
import type { YourConsentTexts } from "./locales/texts.ts";
import { present } from "./present.ts";
import { stepAside } from "./step-aside.ts";

const attended = new WeakSet<ShadowRoot>();

/** Called as often as there is a reason; the first call counts. Never throws. */
export function attend(
  root: ShadowRoot,
  consent: Consent,
  options: ConsentOptions,
  language: Language,
): void {
  if (attended.has(root)) return;
  attended.add(root);
  stepAside(root);
  const name = options.cookie?.name ?? "tillit";
  // Before the words are there: a page that loads itself again after a withdrawal does not wait for them.
  if (options.history !== false) consent.subscribe((event) => remember(`${name}-history`, event));
  textsOf(language, options).then((own) => present({ root, consent, options, language, own, name }));
}

async function textsOf({ locale }: Language, { texts = {} }: ConsentOptions): Promise<YourConsentTexts> {
  const spoken = await loadTexts(locale).catch(() => ({}));
  return { ...en, ...spoken, ...(texts[locale] as Partial<YourConsentTexts>) };
}
