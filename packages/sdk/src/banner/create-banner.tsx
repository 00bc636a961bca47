// Puts the banner on the page and carries answers from it to the engine.
import { canonical } from "@tillit/record";
import { render } from "preact";
import type { Banner, BannerHost } from "../banner-contract.ts";
import type { ConsentOptions } from "../options.ts";
import type { Surface } from "../surfaces.ts";
import { digestOf } from "./digest-of.ts";
import { choiceOf, type Draft, draftOf, toggle } from "./draft.ts";
import { FirstLayer } from "./first-layer.tsx";
import { askedOf, firstLayerView } from "./first-layer-view.ts";
import { type Language, textsFor } from "./locales/texts-for.ts";
import { answerTo } from "./pending.ts";
import { Preferences } from "./preferences.tsx";
import { preferencesView } from "./preferences-view.ts";
import { createStage } from "./stage.ts";

/** Shows nothing before the words of the visitor's language are there. */
export function createBanner(host: BannerHost, options: ConsentOptions): Banner {
  const banner = textsFor(host.consent.policy, options).then((language) =>
    startBanner(host, options, language),
  );
  return { show: (surface, opener) => banner.then(({ show }) => show(surface, opener)) };
}

type Answer = "accept-all" | "reject-all" | "save";

function startBanner({ consent }: BannerHost, options: ConsentOptions, language: Language): Banner {
  const { locale, texts } = language;
  const { root, raise } = createStage(locale, options);
  const evidence: {
    policyDigest?: string | undefined;
    banner?: string | undefined;
    preferences?: string | undefined;
  } = {};
  let asks = false;
  let hasControl = false;
  let draft: Draft | null = null;
  let opener: Element | null = null;
  let status = "";

  function draw() {
    render(
      <>
        <p class="status" role="status">
          {status}
        </p>
        {asks && <FirstLayer view={firstLayer()} {...language} />}
        {hasControl && !asks && (
          <button type="button" class="control" part="control" data-action="preferences">
            {texts.control}
          </button>
        )}
        {draft && <Preferences view={preferences(draft)} {...language} />}
      </>,
      root,
    );
    raise();
  }

  const firstLayer = () => firstLayerView(consent.policy, consent.getSnapshot(), locale, texts);
  const preferences = (switches: Draft) =>
    preferencesView(consent.policy, consent.getSnapshot(), locale, texts, switches);

  /** Digests are made while the visitor reads; an answer never waits for them. */
  function note(surface: Surface, view: unknown) {
    const digest = (name: keyof typeof evidence, value: unknown) =>
      digestOf(canonical(value)).then((text) => {
        evidence[name] = text;
      });
    digest(surface, { surface, layout: options.layout ?? "box", locale, texts, view });
    digest("policyDigest", consent.policy);
  }

  function show(surface: Surface | null, from: Element | null) {
    if (surface === "preferences" && !draft) {
      opener = from ?? document.activeElement;
      draft = draftOf(consent.policy, consent.getSnapshot().grants);
      note(surface, preferences(draft));
    } else if (surface === "banner" && !asks) {
      asks = true;
      note(surface, firstLayer());
    } else if (!surface) offerControl();
    draw();
  }

  function offerControl() {
    hasControl = options.control !== false && !document.querySelector("[data-consent-action]");
  }

  /** Back to where the visitor was, without moving the page; to the control where that place is gone. */
  function giveBackFocus() {
    const place = opener?.isConnected && opener !== document.body ? opener : root.querySelector(".control");
    (place as HTMLElement | null)?.focus({ preventScroll: true });
    opener = null;
  }

  function closePreferences() {
    if (!draft) return;
    draft = null;
    draw();
    giveBackFocus();
  }

  function closeBanner() {
    asks = false;
    offerControl();
  }

  function answer(action: Answer) {
    const surface = draft ? "preferences" : "banner";
    const given = {
      surface,
      action,
      locale,
      notice: evidence[surface],
      policyDigest: evidence.policyDigest,
    } as const;
    const choice =
      draft && action === "save"
        ? choiceOf(consent.policy, draft)
        : !draft && asked() && answerTo(asked() ?? {}, action === "accept-all");
    const hadFocus = draft || root.activeElement;
    // The banner goes first, so that the next frame is without it whatever the answer sets in motion.
    draft = null;
    status = texts.saved;
    closeBanner();
    draw();
    if (hadFocus) giveBackFocus();
    if (choice) consent.choose(choice, given);
    else if (action === "accept-all") consent.acceptAll(given);
    else consent.rejectAll(given);
  }

  const asked = () => askedOf(consent.policy, consent.getSnapshot());

  root.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest("[data-action]");
    const action = button?.getAttribute("data-action");
    if (action === "preferences") show(action, button);
    else if (action === "close" && draft) closePreferences();
    else if (action === "close") {
      closeBanner();
      draw();
    } else if (action) answer(action as Answer);
  });

  root.addEventListener("change", ({ target }) => {
    const { checked, dataset } = target as HTMLInputElement;
    if (draft && dataset.id) draft = toggle(consent.policy, draft, dataset.id, checked);
    draw();
  });

  // Escape, and any other way in which browsers close a dialog. The event does not bubble.
  root.addEventListener("close", closePreferences, true);

  consent.subscribe(({ to }) => {
    if (!asks && !draft) return;
    // Decided elsewhere: in another tab, or by the site's own code.
    if (!to.ask) closeBanner();
    draft &&= draftOf(consent.policy, to.grants);
    draw();
  });

  return { show };
}
