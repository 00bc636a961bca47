// First layer: who asks, what for, and two equal answers. Its buttons work through `data-action` alone, so that
// the same markup can be written at build time.
import { h, type VNode } from "preact";
import { Answers, Button } from "./button.tsx";
import type { FirstLayerView } from "./first-layer-view.ts";
import type { Language } from "./locales/texts-for.ts";
import { Rights } from "./rights.tsx";
import { date, fill } from "./say.ts";

/** Pure. */
export function FirstLayer({ view, locale, texts }: { view: FirstLayerView } & Language): VNode {
  const { since } = view;
  return (
    <section class="layer" part="banner" aria-labelledby="title" popover="manual">
      <div class="words">
        <h2 id="title">{since ? fill(texts.changed, { date: date(locale, since) }) : texts.title}</h2>
        {view.changes.map((summary) => (
          <p>{summary}</p>
        ))}
        <p>
          {fill(since ? texts.changedIntro : texts.intro, { controller: view.controller })}{" "}
          {/* On a small phone all purposes are in sight by their names, and their words are a scroll away. */}
          <b>{view.purposes.map(({ name }) => name).join(" · ")}</b>
        </p>
        <ul>
          {view.purposes.map(({ name, purpose, alwaysOn }) => (
            <li>
              <b>{name}</b> {alwaysOn && <i>{texts.always}</i>} <bdi>{purpose}</bdi>
            </li>
          ))}
        </ul>
        <Rights policyUrl={view.policyUrl} texts={texts} />
      </div>
      <Answers last="preferences" texts={texts} />
      {view.closable && <Button action="close" texts={texts} />}
    </section>
  );
}
