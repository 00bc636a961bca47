// One service: who gets the data, where to, and what is left on the device for how long.
import type { VNode } from "preact";
import type { Language } from "./locales/texts-for.ts";
import type { ServiceView } from "./preferences-view.ts";
import { country, fill, lifetime, list } from "./say.ts";
import { Switch } from "./switch.tsx";

/** Pure. */
export function Service(props: { view: ServiceView; hasSwitch: boolean } & Language): VNode {
  const { view, locale, texts } = props;
  const { key, name, provider, recipients, countries, privacyUrl, items } = view;
  const badge = view.isNew && texts.unchosen;
  const kinds = { ...texts, session: texts.sessionStorage };
  return (
    <section part="service">
      <h4>
        {props.hasSwitch ? (
          <Switch id={key} name={name} on={view.on} badge={badge} />
        ) : (
          <>
            {name} {badge && <i>{badge}</i>}
          </>
        )}
      </h4>
      <p id={`about-${key}`}>{view.purpose}</p>
      <dl>
        <dt>{texts.provider}</dt>
        <dd>
          {privacyUrl ? (
            <a href={privacyUrl} aria-label={fill(texts.privacy, { provider })}>
              {provider}
            </a>
          ) : (
            provider
          )}
        </dd>
        {recipients.length > 0 && (
          <>
            <dt>{texts.recipients}</dt>
            <dd>{list(locale, recipients)}</dd>
          </>
        )}
        {countries.length > 0 && (
          <>
            <dt>{texts.countries}</dt>
            <dd>
              {list(
                locale,
                countries.map((code) => country(locale, code)),
              )}
            </dd>
          </>
        )}
      </dl>
      {items.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.name}</th>
              <th scope="col">{texts.lifetime}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr>
                <th scope="row">
                  <code>{item.name}</code>
                  <small>
                    {kinds[item.kind]}
                    {item.purpose && `. ${item.purpose}`}
                  </small>
                </th>
                <td>{lifetime(locale, texts, item.kind, item.lifetime)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
