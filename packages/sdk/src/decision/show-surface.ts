// Brings the banner in. Whoever sees it is about to decide, and whoever is not never loads this.
import type { Banner } from "../banner-contract.ts";
import type { Consent } from "../consent.ts";
import type { ConsentOptions } from "../options.ts";
import type { Surface } from "../surfaces.ts";

/** One for each engine: a banner that was drawn is shown again. */
const banners = new WeakMap<Consent, Banner>();

/** Rejects when the banner's file does not come; the next call fetches it again. */
export async function showSurface(
  consent: Consent,
  options: ConsentOptions,
  surface: Surface | null,
  opener: Element | null = null,
): Promise<void> {
  if (!options.banner) return;
  const { createBanner } = await options.banner();
  const banner = banners.get(consent) ?? createBanner({ consent }, options);
  banners.set(consent, banner);
  await banner.show(surface, opener);
}
