// First layer: who asks, what for, and two equal answers. Its buttons work through `data-action` alone, so that
// the same markup can be written at build time.
import type { VNode } from "preact";
import type { FirstLayerView } from "./first-layer-view.ts";
import type { Language } from "./locales/texts-for.ts";
import { date, fill } from "./say.ts";

/** Pure. */
export function FirstLayer({ view, locale, texts }: { view: FirstLayerView } & Language): VNode {
  const { controller, since } = view;
  return (
    <section class="layer" part="banner" aria-labelledby="title" popover="manual">
      <div class="words">
        <h2 id="title" part="title">
          {since ? fill(texts.changedSince, { date: date(locale, since) }) : texts.title}
        </h2>
        {view.changes.map((summary) => (
          <p>{summary}</p>
        ))}
        <p>{since ? fill(texts.changedIntro, { controller }) : fill(texts.intro, { controller })}</p>
        <ul>
          {view.purposes.map(({ name, purpose, alwaysOn }) => (
            <li>
              <b>{name}</b>
              {alwaysOn && <i>{texts.alwaysOn}</i>} {purpose}
            </li>
          ))}
        </ul>
        <p>
          {fill(texts.withdraw, { control: texts.control })} <a href={view.policyUrl}>{texts.policyLink}</a>
        </p>
      </div>
      <div class="answers" part="answers">
        <button type="button" class="button" part="button accept" data-action="accept-all">
          {texts.acceptAll}
        </button>
        <button type="button" class="button" part="button reject" data-action="reject-all">
          {texts.rejectAll}
        </button>
        <button type="button" class="button quiet" part="button customise" data-action="preferences">
          {texts.customise}
        </button>
      </div>
      {view.closable && (
        <button type="button" class="close" part="close" data-action="close" aria-label={texts.close} />
      )}
    </section>
  );
}
