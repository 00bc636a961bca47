// One category in the preferences, with its services folded under it.
import type { VNode } from "preact";
import type { Language } from "./locales/texts-for.ts";
import type { CategoryView } from "./preferences-view.ts";
import { Service } from "./service.tsx";
import { Switch } from "./switch.tsx";

/** Pure. */
export function Category({ view, locale, texts }: { view: CategoryView } & Language): VNode {
  const { key, name, purpose, exemption, alwaysOn, services } = view;
  return (
    <section part="category">
      <h3>
        {alwaysOn ? (
          <span class="row">
            {name} <i>{texts.alwaysOn}</i>
          </span>
        ) : (
          <Switch id={key} name={name} on={view.on} />
        )}
      </h3>
      <p id={`about-${key}`}>{purpose}</p>
      {exemption && <p>{exemption}</p>}
      {services.length > 0 && (
        <details open={services.some(({ isNew }) => isNew)}>
          <summary>
            {texts.services} ({services.length})
          </summary>
          {services.map((service) => (
            <Service
              key={service.key}
              view={service}
              hasSwitch={view.byService}
              locale={locale}
              texts={texts}
            />
          ))}
        </details>
      )}
    </section>
  );
}
