// The layer that a visitor saw, in its words and its order. Not in its looks: those are the site's.
import type { NoticeDocument } from "@tillit/sdk/notice";
import type { NoticeSeen } from "../policy/notice-seen.ts";
import { day } from "./say.ts";

export function NoticeView({ notice }: { notice: NoticeSeen }) {
  const { document } = notice;
  return (
    <figure class="notice">
      <div class="layer" lang={notice.locale} dir="auto">
        {isLayer(document) ? (
          <Layer {...document} />
        ) : (
          <pre>{typeof document === "string" ? document : JSON.stringify(document, null, 2)}</pre>
        )}
      </div>
      <figcaption class="quiet small">
        {notice.from === "registered"
          ? "As it was registered."
          : "Drawn up again from policy, texts and the record before."}{" "}
        Same digest as in the record: <code>{notice.digest}</code>
      </figcaption>
    </figure>
  );
}

function Layer({ texts, view, locale }: NoticeDocument) {
  if ("purposes" in view) {
    const since = view.since === null ? undefined : day(new Date(view.since).toISOString().slice(0, 10));
    return (
      <>
        <h4>{since ? fill(texts.changed, { date: since }) : texts.title}</h4>
        {view.changes.map((change) => (
          <p key={change}>{change}</p>
        ))}
        <p>{fill(since ? texts.changedIntro : texts.intro, { controller: view.controller })}</p>
        <ul>
          {view.purposes.map(({ name, purpose, alwaysOn }) => (
            <li key={name}>
              <b>{name}</b> {alwaysOn && <i>{texts.always}</i>} {purpose}
            </li>
          ))}
        </ul>
        <p>
          {fill(texts.withdraw, { control: texts.control })} <u>{texts.policy}</u>
        </p>
        <Answers names={[texts["accept-all"], texts["reject-all"], texts.preferences]} />
      </>
    );
  }
  return (
    <>
      <h4 lang={locale}>{texts.preferences}</h4>
      {view.changes.map((change) => (
        <p key={change}>{change}</p>
      ))}
      <ul>
        {view.categories.map(({ key, name, purpose, alwaysOn, on, services }) => (
          <li key={key}>
            <b>{name}</b>{" "}
            {alwaysOn ? <i>{texts.always}</i> : <span aria-hidden="true">{on ? "☑" : "☐"}</span>} {purpose}
            {services.length > 0 && (
              <ul>
                {services.map((service) => (
                  <li key={service.key}>
                    {service.name} ({service.provider}){" "}
                    {service.hasSwitch && <span aria-hidden="true">{service.on ? "☑" : "☐"}</span>}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <Answers names={[texts["accept-all"], texts["reject-all"], texts.save]} />
    </>
  );
}

/** Pictures of buttons: nobody can answer here. */
function Answers({ names }: { names: readonly string[] }) {
  return (
    <p class="answers">
      {names.map((name) => (
        <span key={name}>{name}</span>
      ))}
    </p>
  );
}

function isLayer(document: unknown): document is NoticeDocument {
  const { surface, texts, view } = (document ?? {}) as Partial<NoticeDocument>;
  return (surface === "banner" || surface === "preferences") && !!texts && !!view;
}

function fill(text: string, values: { readonly [name: string]: string }): string {
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}
