// Second layer: a switch for each category, and everything that the policy says about it.
import { h, type VNode } from "preact";
import { Answers, Button } from "./button.tsx";
import { Category } from "./category.tsx";
import type { Language } from "./locales/texts-for.ts";
import type { PreferencesView } from "./preferences-view.ts";
import { Rights } from "./rights.tsx";
import { date, fill } from "./say.ts";

/** Pure. */
export function Preferences({ view, locale, texts }: { view: PreferencesView } & Language): VNode {
  const { record } = view;
  return (
    <dialog part="preferences" aria-labelledby="settings">
      <h2 id="settings">{texts.control}</h2>
      <Button action="close" texts={texts} />
      <div class="words">
        <Rights policyUrl={view.policyUrl} texts={texts} />
        {record && (
          <p>
            {texts.saved} {date(locale, record.decidedAt)} {record.id}
          </p>
        )}
        {record && view.changes[0] && (
          <section>
            <h3>{fill(texts.changed, { date: date(locale, record.decidedAt) })}</h3>
            {view.changes.map((summary) => (
              <p>{summary}</p>
            ))}
          </section>
        )}
        {view.categories.map((category) => (
          <Category view={category} locale={locale} texts={texts} />
        ))}
        <div class="more" />
      </div>
      <Answers last="save" texts={texts} />
    </dialog>
  );
}
