// What the engine and the banner know of each other. Types only: the two are joined by a lazy load.
import type { Consent } from "./consent.ts";
import type { ConsentOptions } from "./options.ts";
import type { Surface } from "./surfaces.ts";

export interface BannerHost {
  readonly consent: Consent;
}

export interface Banner {
  /** Shows a layer, or with `null` only the control that opens the preferences. `opener` gets the focus back. */
  show(surface: Surface | null, opener: Element | null): void | Promise<void>;
}

export interface BannerModule {
  createBanner(host: BannerHost, options: ConsentOptions): Banner;
}
