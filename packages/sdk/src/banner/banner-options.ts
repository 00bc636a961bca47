// What a site can set about the look and the words of the banner.
import type { Texts } from "./locales/texts.ts";

export interface BannerOptions {
  /** `box` stands in the lower corner where a line begins, `bar` along the lower edge. `box` where nothing is said. */
  readonly layout?: Layout;
  /** `light` or `dark` whatever the page is. The page's own `color-scheme` where nothing is said. */
  readonly theme?: "light" | "dark";
  /** Words that shall read otherwise, by locale: `{ en: { title: "Cookies, if you like" } }`. */
  readonly texts?: { readonly [locale: string]: Partial<Texts> };
}

export type Layout = "box" | "bar";
