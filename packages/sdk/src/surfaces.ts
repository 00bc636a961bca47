// Brings the banner in when there is something to show, and not before.
import type { Banner } from "./banner-contract.ts";
import type { Consent } from "./consent.ts";
import type { ConsentOptions } from "./options.ts";
import { announce, triggerSelector, whenBody, whenIdle } from "./page/index.ts";
import type { Snapshot } from "./snapshot.ts";

/** First layer, second layer. */
export type Surface = "banner" | "preferences";

export interface Surfaces {
  open(surface: Surface | null, opener?: Element | null): Promise<void>;
  /** Shows what the state calls for: the banner, or only the control that reopens it. */
  settle(snapshot: Snapshot): void;
}

export function createSurfaces(
  consent: Consent,
  options: ConsentOptions,
  ready: () => Promise<unknown>,
): Surfaces {
  let banner: Banner | undefined;

  const surfaces: Surfaces = {
    async open(surface, opener = null) {
      try {
        await ready();
        if (options.banner) {
          const { createBanner } = await options.banner();
          banner ??= createBanner({ consent }, options);
        }
        await banner?.show(surface, opener);
      } catch (error) {
        // The file did not come: tags stay held, and the next attempt fetches again.
        announce("trouble", { trouble: "banner", error });
      }
    },
    settle({ ask }) {
      if (ask) whenBody(() => surfaces.open("banner"));
      else if (options.control !== false) {
        whenIdle(() => document.querySelector(triggerSelector) ?? surfaces.open(null));
      }
    },
  };
  return surfaces;
}
