// One category in the preferences, with its services folded under it.
import { h, type VNode } from "preact";
import type { Language } from "./locales/texts-for.ts";
import type { CategoryView } from "./preferences-view.ts";
import { Service } from "./service.tsx";
import { Switch } from "./switch.tsx";

/** Pure. */
export function Category({ view, locale, texts }: { view: CategoryView } & Language): VNode {
  const { key, purpose, exemption, alwaysOn, services } = view;
  return (
    <section>
      <h3>
        <Switch view={view} isOffered={!alwaysOn} badge={alwaysOn && texts.always} />
      </h3>
      <p id={key} dir="auto">
        {purpose}
      </p>
      {exemption && <p>{exemption}</p>}
      {services[0] && (
        <details open={services.some(({ isNew }) => isNew)}>
          <summary>
            {texts.services} ({services.length})
          </summary>
          {services.map((service) => (
            <Service view={service} locale={locale} texts={texts} />
          ))}
        </details>
      )}
    </section>
  );
}
