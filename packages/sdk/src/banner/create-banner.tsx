// Puts the banner on the page and carries answers from it to the engine.
import { canonical, type Evidence } from "@tillit/record";
import type { Banner, BannerHost } from "../banner-contract.ts";
import { choiceForAll } from "../core/index.ts";
import type { ConsentOptions } from "../options.ts";
import type { Surface } from "../surfaces.ts";
import type { Action } from "./button.tsx";
import { digestOf } from "./digest-of.ts";
import { draw } from "./draw.ts";
import { FirstLayer } from "./first-layer.tsx";
import { firstLayerView } from "./first-layer-view.ts";
import { h } from "./h.ts";
import { type Language, textsFor } from "./locales/texts-for.ts";
import { answerTo, pendingOf } from "./pending.ts";
import { Preferences } from "./preferences.tsx";
import { preferencesView } from "./preferences-view.ts";
import { createStage } from "./stage.ts";
import { chosen, follow } from "./switches.ts";

/** Shows nothing before the words of the visitor's language are there. */
export function createBanner(host: BannerHost, options: ConsentOptions): Banner {
  const banner = textsFor(host.consent.policy, options).then((language) =>
    startBanner(host, options, language),
  );
  return { show: (surface, opener) => banner.then(({ show }) => show(surface, opener)) };
}

function startBanner({ consent }: BannerHost, options: ConsentOptions, language: Language): Banner {
  const { locale, texts } = language;
  const { root, raise } = createStage(locale, options);
  const digests: { [of in Surface | "policy"]?: string | undefined } = {};
  const shown = { banner: false, preferences: false, control: false };
  let opener: Element | null = null;
  let status = "";

  const views = {
    banner: () => firstLayerView(consent.policy, consent.getSnapshot(), language),
    preferences: () => preferencesView(consent.policy, consent.getSnapshot(), language),
  };

  function update() {
    draw(
      root,
      <p role="status">{status}</p>,
      shown.banner && <FirstLayer view={views.banner()} {...language} />,
      shown.control && !shown.banner && (
        <button type="button" class="control" part="control" data-action="preferences">
          {texts.control}
        </button>
      ),
      shown.preferences && <Preferences view={views.preferences()} {...language} />,
    );
    raise();
  }

  /** Made while the visitor reads: an answer never waits for it. */
  async function digest(of: Surface | "policy", value: unknown) {
    digests[of] = await digestOf(canonical(value));
  }

  function show(surface: Surface | null, from: Element | null) {
    if (!surface) offerControl();
    else if (!shown[surface]) {
      if (surface === "preferences") opener = from ?? document.activeElement;
      shown[surface] = true;
      digest("policy", consent.policy);
      digest(surface, { surface, locale, texts, view: views[surface]() });
    }
    update();
  }

  function offerControl() {
    shown.control = options.control !== false && !document.querySelector("[data-consent-action]");
  }

  /** Closes the uppermost layer, or both. Nothing is granted by it. */
  function close(both?: boolean) {
    const hadFocus = root.activeElement ?? shown.preferences;
    if (both || !shown.preferences) {
      shown.banner = false;
      offerControl();
    }
    shown.preferences = false;
    update();
    if (!hadFocus) return;
    // Back to where the visitor was, without moving the page; to the control where that place is gone.
    const place = opener?.isConnected && opener !== document.body ? opener : root.querySelector(".control");
    (place as HTMLElement | null)?.focus({ preventScroll: true });
    opener = null;
  }

  function answer(action: Evidence["action"]) {
    const { policy } = consent;
    const surface = shown.preferences ? "preferences" : "banner";
    const pending = shown.preferences ? null : pendingOf(policy, consent.getSnapshot());
    const granted = action === "accept-all";
    const choice =
      action === "save"
        ? chosen(root)
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

  root.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest("[data-action]");
    const action = button?.getAttribute("data-action") as Action | undefined;
    if (action === "preferences") show(action, button);
    else if (action === "close") close();
    else if (action) answer(action);
  });
  root.addEventListener("change", ({ target }) => follow(root, (target as HTMLElement).dataset));
  // Escape, and any other way in which browsers close a dialog. The event does not bubble.
  root.addEventListener("close", () => shown.preferences && close(), true);

  consent.subscribe(({ to }) => {
    if (!shown.banner && !shown.preferences) return;
    // Decided elsewhere: in another tab, or by the site's own code.
    if (!to.ask) {
      shown.banner = false;
      offerControl();
    }
    update();
  });

  return { show };
}
