// One embed of a page: its placeholder, its content, and which of the two is there.
import { fill } from "../banner/say.ts";
import type { Consent } from "../consent.ts";
import { keyOf, meets } from "../core/index.ts";
import type { EmbedLanguage } from "./embed-texts.ts";
import { type Held, liveContent } from "./live-content.ts";
import { loadedOnce } from "./loaded-once.ts";
import { drawPlaceholder } from "./placeholder.ts";
import { takeBox } from "./same-box.ts";

export interface EmbedParts {
  /** A frame with `data-src`, or a template. */
  readonly held: Held;
  /** The element of the placeholder. */
  readonly host: HTMLElement;
  readonly needs: string;
  readonly service: string | undefined;
  readonly label: string | undefined;
  readonly thumbnail: string | undefined;
}

/** @param parts where the placeholder stands around the content, it goes on standing there without a box of its own */
export function createEmbed(
  { held, host, needs, service, label, thumbnail }: EmbedParts,
  consent: Consent,
  language: EmbedLanguage,
): { follow(): void } {
  const content = liveContent(held);
  const isFrame = held instanceof HTMLIFrameElement;
  const display = isFrame ? getComputedStyle(held).display : "block";
  const categories: string[] = needs.match(/[^\s,|]+/g) ?? [];
  const wraps = host.contains(held);
  let state: "held" | "live" | undefined;
  let once = false;

  const say = () => {
    const declared = consent.policy.services[service ?? ""];
    const name = declared?.name ?? (held as HTMLIFrameElement).title ?? "";
    // "Film Inc." has a full stop of its own.
    const said = fill(language.texts.held, { service: name, provider: declared?.provider ?? name });
    return label ?? said.replace(/\.(\u2069?)\.$/, ".$1");
  };

  function hold() {
    if (state === "live") content.unload();
    state = "held";
    host.hidden = false;
    drawPlaceholder(host, { label: say(), thumbnail }, language, act);
    if (isFrame) {
      held.style.setProperty("display", "none", "important");
      takeBox(held, host, display);
    } else if (held.content.firstElementChild) sizeOf(held.content.firstElementChild, host);
  }

  function show(visibly: boolean) {
    state = "live";
    // The placeholder goes in the same frame in which the content comes.
    if (wraps) {
      host.style.cssText = "display:contents";
      host.shadowRoot?.replaceChildren(document.createElement("slot"));
    } else host.style.cssText = "display:none";
    content.load(visibly);
  }

  function act(action: "once" | "always") {
    if (action === "once") {
      once = true;
      loadedOnce(categories, service, true);
      return show(true);
    }
    const [category = ""] = needs.match(/[^\s,|]+/g) ?? [];
    show(true);
    consent.choose(
      Object.fromEntries(
        service
          ? [[category, { [service]: true }]]
          : (needs.match(/[^\s,|]+/g) ?? []).map((id) => [id, true]),
      ),
      { surface: "embed", locale: language.locale },
    );
  }

  let said = "";
  return {
    follow() {
      const { grants } = consent.getSnapshot();
      const granted = meets(grants, needs, service);
      const says = JSON.stringify(categories.map((id) => grants[keyOf(id, service)]));
      // A later answer about this goes before "once"; one about something else leaves a film running.
      if (says !== said && !granted) once = false;
      said = says;
      if (!granted && !once) {
        loadedOnce(categories, service, false);
        if (state !== "held") hold();
      } else if (state !== "live") show(false);
    },
  };
}

/** The size that the first element of a template says of itself. */
function sizeOf(element: Element, host: HTMLElement) {
  host.style.display = "block";
  host.style.maxWidth = "100%";
  for (const name of ["width", "height"] as const) {
    const size = element.getAttribute(name);
    if (size) host.style[name] = /^\d+$/.test(size) ? `${size}px` : size;
  }
}
