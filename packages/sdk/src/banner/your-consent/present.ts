// Draws what belongs beside the banner's own, as often as that or the state changes.
import type { Consent } from "../../consent.ts";
import type { ConsentOptions } from "../../options.ts";
import type { KnownRecord } from "../../snapshot.ts";
import type { Language } from "../locales/texts-for.ts";
import { element } from "./element.ts";
import { erase } from "./erase.ts";
import { download, evidenceOf, receiptOf } from "./evidence.ts";
import { readHistory } from "./history.ts";
import type { YourConsentTexts } from "./locales/texts.ts";
import { showNotice } from "./notice.ts";
import { noticeFor } from "./notices.ts";
import { yourConsent } from "./section.ts";
import { isSeen, markSeen } from "./seen.ts";
import { styles } from "./styles.ts";
import { markTransfers } from "./transfers.ts";

export interface Place {
  readonly root: ShadowRoot;
  readonly consent: Consent;
  readonly options: ConsentOptions;
  readonly language: Language;
  readonly own: YourConsentTexts;
  /** Of the consent cookie. */
  readonly name: string;
}

export function present(place: Place): void {
  const { root, consent, language, own, name } = place;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets.push(sheet);
  const closed = new Set<string>();

  function look() {
    const snapshot = consent.getSnapshot();
    const more = root.querySelector<HTMLElement>(".more");
    if (more) fill(more, place);
    if (more) markTransfers(root, consent.policy, own.outside);
    showHonoured(root, own, !!snapshot.honoured);
    const notice = noticeFor(consent.policy, snapshot, language, own);
    const shown = root.querySelector(".notice");
    if (!notice) shown?.remove();
    else if (!shown && !closed.has(notice.key) && !isSeen(name, notice.key) && !saysItself(notice.key))
      showNotice(root, notice, language.texts.close, () => {
        closed.add(notice.key);
        if (notice.key) markSeen(name, notice.key);
      });
  }

  /** A page that shows by itself that the signal is honoured needs no second word about it. */
  const saysItself = (key: string) => !key && !!document.querySelector("[data-consent-honoured]");

  new MutationObserver(look).observe(root, { childList: true, subtree: true });
  consent.subscribe(look);
}

function fill(more: HTMLElement, place: Place) {
  const { consent, options, language, own, name } = place;
  const { record } = consent.getSnapshot();
  const history = options.history === false ? [] : readHistory(`${name}-history`);
  // As long as nothing has changed the focus stays where it is.
  const state = `${record?.id} ${history.length}`;
  if (more.dataset.state === state) return;
  more.dataset.state = state;
  const { clipboard } = navigator as { clipboard?: Clipboard };
  const evidence = (known: KnownRecord) => evidenceOf(known, history, receiptOf(known.id, options.server));
  more.replaceChildren(
    ...yourConsent(
      { ...language, policy: consent.policy, record, history, own },
      {
        // Plain http has no clipboard.
        copy:
          record && clipboard
            ? () => clipboard.writeText(evidence(record)).then(() => say(more, own.copied), String)
            : undefined,
        download: () => record && download(`consent-${record.id}.json`, evidence(record)),
        erase: () => record && void eraseAll(more, place, record.subject),
      },
    ),
  );
}

async function eraseAll(more: HTMLElement, place: Place, subject: string) {
  const { root, options, own, name } = place;
  try {
    await erase(subject, name, options.server?.subject);
    root.querySelector("dialog")?.close();
    say(root, own.erased);
  } catch {
    // Nothing has been erased.
    say(more, own.unreachable);
  }
}

/** Into a region that is there already: a new one would not be heard. */
function say(within: ParentNode, words: string) {
  const region = within.querySelector("[role=status]");
  region?.querySelector("span")?.remove();
  region?.append(element("span", {}, words));
}

function showHonoured(root: ShadowRoot, own: YourConsentTexts, isHonoured: boolean) {
  for (const words of root.querySelectorAll(".layer .words,dialog .words")) {
    const shown = words.querySelector(".honoured");
    if (!isHonoured) shown?.remove();
    else if (!shown) {
      const heading = words.querySelector("h2");
      const said = element("p", { class: "honoured", role: "status" }, own.honoured);
      if (heading) heading.after(said);
      else words.prepend(said);
    }
  }
}
