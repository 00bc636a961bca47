// Brings the banner in. Whoever sees it is about to decide, and whoever is not never loads this.
import type { Banner } from "../banner-contract.ts";
import type { Consent } from "../consent.ts";
import type { ConsentOptions } from "../options.ts";
import type { Surface } from "../surfaces.ts";

/** A page has one engine, and one banner, which is shown again. */
let banner: Banner | undefined;

/** Rejects when the banner's file does not come; the next call fetches it again. */
export async function showSurface(
  consent: Consent,
  options: ConsentOptions,
  surface: Surface | null,
  opener: Element | null = null,
): Promise<void> {
  if (!options.banner) return;
  const { createBanner } = await options.banner();
  banner ??= createBanner({ consent }, options);
  await banner.show(surface, opener);
}
