// Second layer: a switch for each category, and everything that the policy says about it.
import type { VNode } from "preact";
import { Category } from "./category.tsx";
import type { Language } from "./locales/texts-for.ts";
import type { PreferencesView } from "./preferences-view.ts";
import { date, fill } from "./say.ts";

/** Pure. */
export function Preferences({ view, locale, texts }: { view: PreferencesView } & Language): VNode {
  const { controller, authority, record, since } = view;
  return (
    <dialog part="preferences" aria-labelledby="settings">
      <header>
        <h2 id="settings" part="title">
          {texts.control}
        </h2>
        <button type="button" class="close" part="close" data-action="close" aria-label={texts.close} />
      </header>
      <div class="words">
        <p>
          {fill(texts.preferencesIntro, { controller: controller.name })}{" "}
          <a href={view.policyUrl}>{texts.policyLink}</a>
        </p>
        {since && (
          <section class="news">
            <h3>{fill(texts.changedSince, { date: date(locale, since) })}</h3>
            {view.changes.map((summary) => (
              <p>{summary}</p>
            ))}
          </section>
        )}
        {view.categories.map((category) => (
          <Category key={category.key} view={category} locale={locale} texts={texts} />
        ))}
        <section>
          <h3>{texts.record}</h3>
          <dl>
            {record && (
              <>
                <dt>{texts.decidedAt}</dt>
                <dd>{date(locale, record.decidedAt)}</dd>
                <dt>{texts.expiresAt}</dt>
                <dd>{date(locale, record.expiresAt)}</dd>
                <dt>{texts.recordId}</dt>
                <dd>
                  <code>{record.id}</code>
                </dd>
              </>
            )}
            <dt>{texts.policyVersion}</dt>
            <dd>{record?.policyVersion ?? view.policyVersion}</dd>
            <dt>{texts.contact}</dt>
            <dd>
              <a href={`mailto:${controller.email}`}>{controller.email}</a>
            </dd>
            <dt>{texts.authority}</dt>
            <dd>
              <a href={authority.url}>{authority.name}</a>
            </dd>
          </dl>
        </section>
      </div>
      <div class="answers" part="answers">
        <button type="button" class="button" part="button accept" data-action="accept-all">
          {texts.acceptAll}
        </button>
        <button type="button" class="button" part="button reject" data-action="reject-all">
          {texts.rejectAll}
        </button>
        <button type="button" class="button" part="button save" data-action="save">
          {texts.save}
        </button>
      </div>
    </dialog>
  );
}
