// One service: who gets the data, where to, and what is left on the device for how long.
import { h, type VNode } from "preact";
import { Facts } from "./facts.tsx";
import type { Language } from "./locales/texts-for.ts";
import type { ServiceView } from "./preferences-view.ts";
import { country, lifetime, list } from "./say-more.ts";
import { Switch } from "./switch.tsx";

/** Pure. */
export function Service({ view, locale, texts }: { view: ServiceView } & Language): VNode {
  const { key, provider, recipients = [], countries = [], privacyUrl, items } = view;
  return (
    <section>
      <h4>
        <Switch view={view} isOffered={view.hasSwitch} badge={view.isNew && texts.new} />
      </h4>
      <p id={key} dir="auto">
        {view.purpose}
      </p>
      <Facts
        facts={[
          [texts.provider, privacyUrl ? <a href={privacyUrl}>{provider}</a> : provider],
          [texts.recipients, list(locale, recipients)],
          [
            texts.countries,
            list(
              locale,
              countries.map((code) => country(locale, code)),
            ),
          ],
        ]}
      />
      {items[0] && (
        <table>
          <tr>
            <th>{texts.name}</th>
            <th>{texts.lifetime}</th>
          </tr>
          {items.map(({ name, kind, purpose, lifetime: length }) => (
            <tr>
              <td>
                <code>{name}</code>
                <p>
                  {texts[kind]}
                  {purpose && `. ${purpose}`}
                </p>
              </td>
              <td>{lifetime(locale, texts, length)}</td>
            </tr>
          ))}
        </table>
      )}
    </section>
  );
}
