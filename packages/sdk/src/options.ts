// What a site can set.
import type { BannerOptions } from "./banner/banner-options.ts";
import type { BannerModule } from "./banner-contract.ts";
import type { CookieOptions } from "./page/index.ts";
import type { Regime } from "./regime.ts";

export interface ConsentOptions extends BannerOptions {
  readonly cookie?: CookieOptions;
  /** Language of the banner: `sv`. The page's `lang`, then the browser's, then the policy's default where nothing is said. */
  readonly locale?: string;
  /** Where the banner comes from; `false` for a site with its own. Tillit's own, fetched when needed, where nothing is said. */
  readonly banner?: false | (() => Promise<BannerModule>);
  /** `false` takes the floating control away; a page with a `data-consent-action` element of its own has none anyway. */
  readonly control?: boolean;
  /** `false` does not reload the page after consent was withdrawn from something that had already run. */
  readonly reload?: boolean;
  /** Milliseconds that a released script may stay silent before the ones behind it go on. 5000 where nothing is said. */
  readonly scriptTimeout?: number;
  /** The law of the visitor's place, from `@tillit/sdk/regimes`. Consent first where nothing is said. */
  readonly regime?: Regime;
}
