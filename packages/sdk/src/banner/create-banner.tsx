// Puts the banner on the page and carries answers from it to the engine.
import { canonical, type Evidence } from "@tillit/record";
import { h, render } from "preact";
import type { Banner, BannerHost } from "../banner-contract.ts";
import { choiceForAll } from "../core/index.ts";
import type { ConsentOptions } from "../options.ts";
import type { Surface } from "../surfaces.ts";
import type { Action } from "./button.tsx";
import { digestOf } from "./digest-of.ts";
import { FirstLayer } from "./first-layer.tsx";
import { firstLayerView } from "./first-layer-view.ts";
import { onIntent } from "./intent.ts";
import { type Language, textsFor } from "./locales/texts-for.ts";
import { more } from "./more.ts";
import { answerTo, pendingOf } from "./pending.ts";
import { createStage } from "./stage.ts";

type SecondLayer = typeof import("./second-layer.ts");

/** Shows nothing before the words of the visitor's language are there. */
export function createBanner(host: BannerHost, options: ConsentOptions): Banner {
  const banner = textsFor(host.consent.policy, options).then((language) =>
    startBanner(host, options, language),
  );
  return { show: (surface, opener) => banner.then(({ show }) => show(surface, opener)) };
}

function startBanner({ consent }: BannerHost, options: ConsentOptions, language: Language): Banner {
  const { locale, texts } = language;
  const { root, raise, dress } = createStage(locale, options);
  const digests: { [of in Surface | "policy"]?: string | undefined } = {};
  /** Preferences that are `false` are drawn and closed, so that a click has only to open them. */
  const shown: { [what in Surface | "control"]?: boolean | undefined } = {};
  let opener: Element | null | undefined;
  let status = "";
  let second: SecondLayer | undefined;

  const views = {
    banner: () => firstLayerView(consent.policy, consent.getSnapshot(), language),
    preferences: () => second?.preferencesView(consent.policy, consent.getSnapshot(), language),
  };

  /** Most visitors never open the preferences, and do not download them. Rejects where they do not come. */
  async function reach() {
    const layer = await import("./second-layer.ts");
    if (!second) dress(layer.styles);
    second = layer;
  }

  /** What nobody needs in order to answer: without it everything else works. */
  function attend() {
    more().then((part) => part.attend(root, consent, options, language), String);
  }

  function draw() {
    const preferences = shown.preferences != null && views.preferences();
    const { changes, honoured } = consent.getSnapshot();
    if (preferences || changes[0] || honoured) attend();
    render(
      [
        <p role="status">{status}</p>,
        shown.banner && <FirstLayer view={views.banner()} {...language} />,
        shown.control && !shown.banner && (
          <button type="button" class="control" part="control" data-action="preferences">
            {texts.control}
          </button>
        ),
        preferences && second && <second.Preferences view={preferences} {...language} />,
      ],
      root,
    );
    raise(shown.preferences);
  }

  /** Made while the visitor reads: an answer never waits for it. */
  async function digest(of: Surface | "policy", value: unknown) {
    digests[of] = await digestOf(canonical(value));
  }

  async function show(surface: Surface | null, from: Element | null) {
    if (!surface) settle();
    else if (!shown[surface]) {
      if (surface === "preferences") {
        opener = from ?? document.activeElement;
        await reach();
      }
      shown[surface] = true;
      // Whoever goes through the page by keyboard must see where.
      addEventListener("focusin", attend);
    }
    draw();
    if (!surface) return;
    digest("policy", consent.policy);
    digest(surface, { surface, locale, texts, view: views[surface]() });
  }

  /** Nobody is asked any longer. */
  function settle() {
    shown.banner = false;
    shown.control = options.control !== false && !document.querySelector("[data-consent-action]");
  }

  /** Closes the uppermost layer, or both. Nothing is granted by it. */
  function close(both?: boolean) {
    const hadFocus = root.activeElement ?? shown.preferences;
    if (both || !shown.preferences) settle();
    shown.preferences = undefined;
    draw();
    if (!hadFocus) return;
    // Back to where the visitor was, without moving the page; to the control where that place is gone.
    const place = opener?.isConnected && opener !== document.body ? opener : root.querySelector(".control");
    (place as HTMLElement | null)?.focus({ preventScroll: true });
    opener = undefined;
  }

  function answer(action: Evidence["action"]) {
    const { policy } = consent;
    const surface = shown.preferences ? "preferences" : "banner";
    const pending = shown.preferences ? null : pendingOf(policy, consent.getSnapshot());
    const granted = action === "accept-all";
    const choice =
      action === "save" && second
        ? second.chosen(root)
        : pending
          ? answerTo(policy, pending, granted)
          : choiceForAll(policy, granted);
    status = texts.saved;
    // The banner goes first, so that the next frame is without it whatever the answer sets in motion.
    close(true);
    consent.choose(choice, {
      surface,
      action,
      locale,
      notice: digests[surface],
      policyDigest: digests.policy,
    });
  }

  const prepare = async () => {
    await reach();
    shown.preferences ??= false;
    draw();
  };
  onIntent(root, prepare, dress);
  root.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLElement>("[data-action]");
    const action = button?.dataset.action as Action | undefined;
    if (action === "preferences") consent.open(action, button);
    else if (action === "close") close();
    else if (action) answer(action);
  });
  root.addEventListener("change", ({ target }) => second?.follow(root, (target as HTMLElement).dataset));
  // Escape, and any other way in which browsers close a dialog. The event does not bubble.
  root.addEventListener("close", () => shown.preferences && close(), true);

  consent.subscribe(({ to, record }) => {
    if (record) attend();
    if (!shown.banner && !shown.preferences) return;
    // Decided elsewhere: in another tab, or by the site's own code.
    if (!to.ask) settle();
    draw();
  });

  return { show };
}
